import { describe, expect, it } from "vitest";
import { nextPath } from "@/lib/auth/next-path";

describe("the page to go on to after signing in", () => {
  it.each(["/staff", "/staff/credentials/7K4M92HXRT0C?on=2027-01-01", "/my"])(
    "may be %s",
    (path) => {
      expect(nextPath(path)).toBe(path);
    },
  );

  it.each([
    ["another site", "https://evil.example/staff"],
    ["another site without its protocol", "//evil.example/staff"],
    ["another site behind a backslash", "/\\evil.example"],
    ["another site behind dots", "/..//evil.example"],
    ["another site behind a line break", "/\n/evil.example"],
    ["a script", "javascript:alert(1)"],
    ["a relative path", "staff"],
    ["a step of signing in", "/sign-in?next=/staff"],
    ["a step of signing out", "/sign-out"],
    ["the machinery", "/api/auth/callback/office"],
    ["a path too long to be ours", `/staff?q=${"a".repeat(600)}`],
    ["nothing", ""],
    ["nothing at all", null],
  ])("is never %s", (_what, path) => {
    expect(nextPath(path)).toBeNull();
  });
});
