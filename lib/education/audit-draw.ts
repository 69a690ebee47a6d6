import { createHash } from "node:crypto";

/**
 * Which credentials a random choice takes, by their numbers: ordered by the SHA-256 of the seed followed by the
 * number, the first so many percent, rounded down, so that a limit in percent is kept. Whoever has the seed and the numbers gets the same choice.
 */
export function drawNumbers(
  numbers: readonly string[],
  seed: string,
  percent: number,
): readonly string[] {
  const count = Math.floor((numbers.length * percent) / 100);
  const placed = [...new Set(numbers)].map((number) => ({ number, place: placeOf(seed, number) }));
  placed.sort((a, b) => (a.place < b.place ? -1 : 1));
  return placed.slice(0, count).map(({ number }) => number);
}

function placeOf(seed: string, number: string): string {
  return createHash("sha256").update(`${seed}${number}`).digest("hex");
}
