import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import type { Member } from "@/lib/rules/service";
import { team } from "@/lib/states/services";

const on = date("2026-03-01");

function member(more: Partial<Member>): Member {
  return { hiredOn: date("2020-01-01"), onPath: false, credentials: [], ...more };
}

function peer(validity: "valid" | "expired" | "refer" | null, credential = "CRSS", state = "IL") {
  return { state, credential, validity };
}

function asked(members: readonly Member[], service: "act" | "cst" = "act") {
  const { compliant, until, findings } = team("IL", { service, on, members });
  return { compliant, until, codes: findings.map((one) => one.code) };
}

describe("a certified peer on an Illinois team", () => {
  it.each([
    ["a current CRSS", peer("valid"), "yes", "il-peer-certified"],
    ["a current CFPP", peer("valid", "CFPP"), "yes", "il-peer-certified"],
    ["a CRSS that is over", peer("expired"), "no", "il-no-peer"],
    ["a CRSS of which nobody knows how it stands", peer(null), "refer", "il-peer-not-known"],
    ["a CRSS that its board has to explain", peer("refer"), "refer", "il-peer-not-known"],
    ["a CPRS", peer("valid", "CPRS"), "no", "il-no-peer"],
    ["a CPRS of unknown standing", peer(null, "CPRS"), "no", "il-no-peer"],
    ["another state's CRSS", peer("valid", "CRSS", "AL"), "no", "il-no-peer"],
  ] as const)("%s: %s", (_, credential, compliant, code) => {
    for (const service of ["act", "cst"] as const) {
      expect(asked([member({ credentials: [credential] })], service)).toEqual({
        compliant,
        until: null,
        codes: [code],
      });
    }
  });

  it.each([
    ["2026-03-01", "yes"],
    ["2026-03-02", "no"],
  ])("counts from the day of hire: hired on %s, %s", (hiredOn, compliant) => {
    const members = [member({ hiredOn: date(hiredOn), credentials: [peer("valid")] })];
    expect(asked(members).compliant).toBe(compliant);
  });

  it("counts where the day of hire is not on record", () => {
    expect(asked([member({ hiredOn: null, credentials: [peer("valid")] })]).compliant).toBe("yes");
  });
});

describe("a member who may still become one", () => {
  const early = member({ hiredOn: date("2024-10-15"), onPath: true });
  const late = member({ hiredOn: date("2025-01-31"), onPath: true });

  it.each([[[early, late]], [[late, early]]])(
    "gives the team the time of the last hired",
    (two) => {
      expect(asked(two)).toEqual({
        compliant: "yes",
        until: "2026-07-31",
        codes: ["il-peer-on-path"],
      });
    },
  );

  it("leaves the time of those whose day of hire is known", () => {
    const unknown = member({ hiredOn: null, onPath: true });
    expect(asked([early, unknown]).until).toBe("2026-04-15");
    expect(asked([unknown, early]).until).toBe("2026-04-15");
  });

  it.each([
    ["on the path, day of hire unknown", { hiredOn: null, onPath: true }, "refer"],
    ["path and day of hire unknown", { hiredOn: null, onPath: null }, "refer"],
    ["not on the path, day of hire unknown", { hiredOn: null, onPath: false }, "no"],
    ["path unknown, on the last day", { hiredOn: date("2024-09-01"), onPath: null }, "refer"],
    ["path unknown, a day later", { hiredOn: date("2024-08-31"), onPath: null }, "no"],
    ["not on the path, hired lately", { hiredOn: date("2026-02-01"), onPath: false }, "no"],
  ])("%s: %s", (_, facts, compliant) => {
    expect(asked([member(facts)])).toMatchObject({ compliant, until: null });
  });

  it("was too late, and so was the team", () => {
    expect(asked([member({ hiredOn: date("2024-08-31"), onPath: true })])).toEqual({
      compliant: "no",
      until: "2026-02-28",
      codes: ["il-peer-too-late"],
    });
  });

  it("was too late, but another member's standing is not known", () => {
    const tooLate = member({ hiredOn: date("2024-08-31"), onPath: true });
    expect(asked([tooLate, member({ credentials: [peer(null)] })]).compliant).toBe("refer");
  });
});

it("teams whose members nobody asks about are not asked for a peer", () => {
  const found = team("IL", { service: "vp-cst", on, members: [] });
  expect(found.findings).toMatchObject([{ code: "il-no-peer-asked", outcome: "yes" }]);
});
