import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grouped, newCredentialNumber, parseCredentialNumber } from "@/lib/credential-number";

const alphabet = Array.from("0123456789CDFHJKMNPRTWX");
const numbers = Array.from({ length: 10_000 }, newCredentialNumber);

function replaced(number: string, at: number, by: string): string {
  return number.slice(0, at) + by + number.slice(at + 1);
}

describe("a credential number", () => {
  it("passes its own check, 10,000 times without a repeat", () => {
    expect(numbers.filter((number) => parseCredentialNumber(number) !== number)).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("with a single wrong character is rejected, at every place of 10,000 numbers", () => {
    const accepted = numbers.flatMap((number, turn) =>
      Array.from(number, (character, at) => {
        const others = alphabet.filter((other) => other !== character);
        return replaced(number, at, others[(turn + at) % others.length] ?? "");
      }).filter((wrong) => parseCredentialNumber(wrong) !== null),
    );
    expect(accepted).toEqual([]);
  });

  it("with any wrong character at any place is rejected", () => {
    const accepted = numbers.slice(0, 300).flatMap((number) =>
      Array.from(number).flatMap((character, at) =>
        alphabet
          .filter((other) => other !== character)
          .map((other) => replaced(number, at, other))
          .filter((wrong) => parseCredentialNumber(wrong) !== null),
      ),
    );
    expect(accepted).toEqual([]);
  });

  it("with any two neighbors swapped is rejected, in 10,000 numbers", () => {
    const accepted = numbers.flatMap((number) =>
      Array.from({ length: number.length - 1 }, (_, at) =>
        replaced(replaced(number, at, number.charAt(at + 1)), at + 1, number.charAt(at)),
      ).filter((swapped) => swapped !== number && parseCredentialNumber(swapped) !== null),
    );
    expect(accepted).toEqual([]);
  });

  it("with any two wrong characters is rejected", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...numbers.slice(0, 500)),
        fc.uniqueArray(fc.nat(11), { minLength: 2, maxLength: 2 }),
        fc.constantFrom(...alphabet),
        fc.constantFrom(...alphabet),
        (number, [first = 0, second = 0], a, b) => {
          const wrong = replaced(replaced(number, first, a), second, b);
          return wrong === number || parseCredentialNumber(wrong) === null;
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("is shown in groups of four and understood as people paste it", () => {
    const number = "0115728PT3KW";
    const typed = newCredentialNumber();
    expect(grouped(number)).toBe("0115-728P-T3KW");
    for (const written of [
      grouped(typed),
      typed.toLowerCase(),
      ` ${typed.slice(0, 4)} ${typed.slice(4, 8)} ${typed.slice(8)} `,
      grouped(typed).replaceAll("-", "–"),
      typed.replaceAll("0", "O").replaceAll("1", "l").replaceAll("5", "S").replaceAll("8", "b"),
      typed.replaceAll("2", "z").replaceAll("6", "G"),
    ]) {
      expect(parseCredentialNumber(written)).toBe(typed);
    }
  });

  it("is not read from anything else", () => {
    for (const text of ["", "PRSS", "123456789012", "AZ-1", "0".repeat(11), "0".repeat(13), "💥"]) {
      expect(parseCredentialNumber(text)).toBeNull();
    }
  });
});
