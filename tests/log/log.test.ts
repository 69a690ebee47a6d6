import { describe, expect, it } from "vitest";
import { redact } from "@/lib/log";

const token = "a1B2-c3D4_e5F6g7H8i9J0k1L2m3N4o5";

describe("the log", () => {
  it.each([
    [`/v/${token}`, "/v/[token]"],
    [`/sign-in/link/${token}?next=/staff`, "/sign-in/link/[token]?next=/staff"],
    [`/s/${token}`, "/s/[token]"],
    [`GET /certificates/${token} failed`, "GET /certificates/[token] failed"],
    ["nobody at elena.quintero@example.net", "nobody at [address]"],
    ["Unique constraint failed for <a.b@c.example>", "Unique constraint failed for <[address]>"],
    ["/staff/credentials/PT7058FW8DHJ", "/staff/credentials/PT7058FW8DHJ"],
  ])("writes %s as %s", (text, written) => {
    expect(redact(text)).toBe(written);
  });
});
