import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { issued, type HeldCredential } from "@/lib/rules/facts";
import { standing } from "@/lib/states/standing";

const on = date("2026-03-01");

function held(more: Partial<HeldCredential> = {}): HeldCredential {
  return { state: "AZ", credential: "PRSS", issuedOn: null, printedExpiry: null, ...more };
}

describe("a certificate of the private board in Arizona", () => {
  it.each<[string, readonly HeldCredential[], string, string]>([
    ["alone", [], "not-allowed", "az-private-credential"],
    ["beside a PRSS", [held()], "allowed", "az-holds-prss"],
    ["beside a PRSS of that day", [held({ issuedOn: on })], "allowed", "az-holds-prss"],
    [
      "beside a PRSS of the day after",
      [held({ issuedOn: date("2026-03-02") })],
      "not-allowed",
      "az-private-credential",
    ],
    [
      "beside another state's PRSS",
      [held({ state: "NV" })],
      "not-allowed",
      "az-private-credential",
    ],
    [
      "beside the board's other one",
      [held({ credential: "PR-A" })],
      "not-allowed",
      "az-private-credential",
    ],
    [
      "beside another and a PRSS",
      [held({ credential: "PR-A" }), held()],
      "allowed",
      "az-holds-prss",
    ],
  ])("%s: practice is %s", (_, holds, outcome, code) => {
    for (const credential of ["CPRS", "PR-A"]) {
      const facts = { ...issued(date("2025-01-10")), holds };
      const { practice } = standing({ state: "AZ", credential }, facts, on);
      expect(practice.outcome).toBe(outcome);
      expect(practice.findings.map((one) => one.code)).toContain(code);
    }
  });
});
