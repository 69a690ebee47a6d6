import { describe, expect, it } from "vitest";
import { isAddress } from "@/lib/auth/address";

describe("an e-mail address", () => {
  it.each(["rosa@example.org", "r.d+x@mail.example.org", "ñ@españa.example", "a@b..c"])(
    "is whole as %s",
    (text) => {
      expect(isAddress(text)).toBe(true);
    },
  );

  it.each([
    "",
    "rosa",
    "rosa@",
    "@example.org",
    "rosa@example",
    "rosa@.org",
    "rosa@example.",
    "rosa@a@example.org",
    "rosa delgado@example.org",
    "rosa@example.org\n",
    `${"r".repeat(243)}@example.org`,
  ])("is not whole as %j", (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it("takes no longer to refuse for being a megabyte long", () => {
    const before = performance.now();
    expect(isAddress(`a@${".".repeat(1_000_000)}@`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(50);
  });
});
