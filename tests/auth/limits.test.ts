import { describe, expect, it } from "vitest";
import { isLive, limitsFor, sessionLimits } from "@/lib/auth/limits";

const begun = new Date("2027-03-01T08:00:00Z");

function after(milliseconds: number): Date {
  return new Date(Number(begun) + milliseconds);
}

describe.each(Object.entries(sessionLimits))("a session of %s", (_group, limits) => {
  const session = {
    createdAt: begun,
    lastSeenAt: begun,
    expiresAt: after(limits.absolute),
    endedAt: null,
  };

  it.each([
    ["a millisecond before", -1, true],
    ["at", 0, false],
    ["a millisecond after", 1, false],
  ])("%s the idle limit: holds is %s", (_when, difference, holds) => {
    expect(isLive(session, limits, after(limits.idle + difference))).toBe(holds);
  });

  it.each([
    ["a millisecond before", -1, true],
    ["at", 0, false],
    ["a millisecond after", 1, false],
  ])("%s the absolute limit, however busy: holds is %s", (_when, difference, holds) => {
    const now = after(limits.absolute + difference);
    expect(isLive({ ...session, lastSeenAt: now }, limits, now)).toBe(holds);
  });

  it("does not hold once it was ended", () => {
    expect(isLive({ ...session, endedAt: after(1) }, limits, after(2))).toBe(false);
  });
});

describe("the limits of somebody with several roles", () => {
  it("are those of staff when one role is of the staff", () => {
    expect(limitsFor(["holder", "employer", "registrar"])).toBe(sessionLimits.staff);
  });

  it("are those of partners when none is of the staff", () => {
    expect(limitsFor(["holder", "operator"])).toBe(sessionLimits.partners);
  });

  it("are the short ones for somebody who is only a holder", () => {
    expect(limitsFor(["holder"])).toBe(sessionLimits.holders);
  });
});
