import { randomInt } from "node:crypto";

/**
 * Twenty-three characters: a prime, so that the check below misses no single wrong character and no
 * swap; without vowels, so that no number spells a word; without the ones that look alike.
 */
const alphabet = "0123456789CDFHJKMNPRTWX";
const size = alphabet.length;
const freeCharacters = 10;
const length = freeCharacters + 2;

/** What people type for the characters they take ours for. */
const lookAlikes: Readonly<Record<string, string>> = {
  O: "0",
  Q: "0",
  I: "1",
  L: "1",
  Z: "2",
  S: "5",
  G: "6",
  B: "8",
};

/** A new random credential number: ten free characters and two that check them. Written without dashes. */
export function newCredentialNumber(): string {
  const free = Array.from({ length: freeCharacters }, () => randomInt(size));
  return [...free, ...checks(free)].map((value) => alphabet.charAt(value)).join("");
}

/** The number a person means: spaces, dashes, lower case and look-alikes are understood. Null when its check fails. */
export function parseCredentialNumber(text: string): string | null {
  const typed = text.toUpperCase().replace(/[\s\p{Dash_Punctuation}.]/gu, "");
  const number = typed.replace(/[A-Z]/g, (letter) => lookAlikes[letter] ?? letter);
  const values = Array.from(number, (character) => alphabet.indexOf(character));
  if (values.length !== length || values.includes(-1)) return null;
  return [1, 2].every((power) => weighted(values, power) === 0) ? number : null;
}

/** The number in groups of four, as people read it. */
export function grouped(number: string): string {
  return number.replace(/(.{4})(?=.)/g, "$1-");
}

/**
 * The two last characters make two sums vanish: of the values times their places, and times the
 * squares of their places (places 1 to 12, modulo 23). Any two wrong characters break one of them.
 */
function checks(free: readonly number[]): readonly [number, number] {
  const [eleven, twelve] = [freeCharacters + 1, freeCharacters + 2];
  const first = -weighted(free, 1);
  const second = -weighted(free, 2);
  const last = modulo((second - eleven * first) * inverse(twelve * (twelve - eleven)));
  const nextToLast = modulo((first - twelve * last) * inverse(eleven));
  return [nextToLast, last];
}

function weighted(values: readonly number[], power: number): number {
  return modulo(values.reduce((sum, value, index) => sum + value * (index + 1) ** power, 0));
}

function modulo(value: number): number {
  return ((value % size) + size) % size;
}

function inverse(value: number): number {
  for (let candidate = 1; candidate < size; candidate += 1) {
    if (modulo(candidate * value) === 1) return candidate;
  }
  throw new RangeError(`no inverse of ${String(value)}`);
}
