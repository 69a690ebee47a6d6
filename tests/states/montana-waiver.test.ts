import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import {
  issued,
  type CredentialFacts,
  type Employment,
  type HeldCredential,
} from "@/lib/rules/facts";
import { standing } from "@/lib/states/standing";

function job(from: string, setting: Employment["setting"], as = "SDMI-CPSS"): Employment {
  return { as, from: date(from), to: null, setting };
}

function certificate(printedExpiry: string | null, more: Partial<HeldCredential> = {}) {
  return {
    state: "MT",
    credential: "CBHPSS",
    issuedOn: date("2024-05-01"),
    printedExpiry: printedExpiry === null ? null : date(printedExpiry),
    ...more,
  };
}

/** Hired in June 2025 by an agency, supervised every month, with the board's certificate. */
const inOrder: CredentialFacts = {
  ...issued(date("2025-06-01")),
  employment: [job("2025-06-10", "agency")],
  holds: [certificate("2026-12-31")],
  supervisionMeetings: [date("2026-01-31"), date("2026-02-01")],
};

function practice(facts: Partial<CredentialFacts>, on = "2026-03-01") {
  const kind = { state: "MT", credential: "SDMI-CPSS" };
  const { outcome, findings } = standing(kind, { ...inOrder, ...facts }, date(on)).practice;
  return { outcome, codes: findings.map((one) => one.code) };
}

describe("the board's certificate beside the waiver's standard", () => {
  it.each<[string, readonly HeldCredential[], string, string]>([
    ["held", [certificate("2026-03-01")], "allowed", "mt-certificate-held"],
    ["45 days late", [certificate("2026-01-15")], "allowed", "mt-certificate-held"],
    ["46 days late", [certificate("2026-01-14")], "not-allowed", "mt-certificate-not-held"],
    ["without a day", [certificate(null)], "refer", "mt-certificate-not-known"],
    [
      "without a day beside one that is over",
      [certificate("2025-12-31"), certificate(null)],
      "refer",
      "mt-certificate-not-known",
    ],
    [
      "over beside one in force",
      [certificate("2024-12-31"), certificate("2026-12-31")],
      "allowed",
      "mt-certificate-held",
    ],
    [
      "of that day",
      [certificate("2026-12-31", { issuedOn: date("2026-03-01") })],
      "allowed",
      "mt-certificate-held",
    ],
    [
      "of the day after",
      [certificate("2026-12-31", { issuedOn: date("2026-03-02") })],
      "not-allowed",
      "mt-certificate-not-held",
    ],
    [
      "of a day nobody recorded",
      [certificate("2026-12-31", { issuedOn: null })],
      "allowed",
      "mt-certificate-held",
    ],
    [
      "of another state",
      [certificate("2026-12-31", { state: "ID" })],
      "not-allowed",
      "mt-certificate-not-held",
    ],
    [
      "of another kind",
      [certificate("2026-12-31", { credential: "LAC" })],
      "not-allowed",
      "mt-certificate-not-held",
    ],
    ["none", [], "not-allowed", "mt-certificate-not-held"],
  ])("%s", (_, holds, outcome, code) => {
    const found = practice({ holds });
    expect(found.outcome).toBe(outcome);
    expect(found.codes).toContain(code);
  });
});

describe("for whom the waiver's specialist works", () => {
  const met = [date("2026-02-20")];

  it.each<[string, readonly Employment[], readonly string[], string, string]>([
    ["an agency", [job("2026-02-10", "agency")], [], "allowed", "mt-under-agency"],
    ["nobody", [], [], "not-allowed", "mt-no-waiver-work"],
    ["nobody as yet", [job("2026-03-02", "agency")], [], "not-allowed", "mt-no-waiver-work"],
    [
      "an agency, as a cook",
      [job("2026-02-10", "agency", "cook")],
      [],
      "not-allowed",
      "mt-no-waiver-work",
    ],
    [
      "oneself, unsupervised",
      [job("2026-02-10", "self-employed")],
      [],
      "not-allowed",
      "mt-self-employed-alone",
    ],
    [
      "oneself, supervised",
      [job("2026-02-10", "self-employed")],
      met,
      "allowed",
      "mt-self-employed-supervised",
    ],
    [
      "oneself, to be supervised tomorrow",
      [job("2026-02-10", "self-employed")],
      [date("2026-03-02")],
      "not-allowed",
      "mt-self-employed-alone",
    ],
    [
      "oneself, supervised today",
      [job("2026-02-10", "self-employed")],
      [date("2026-03-01")],
      "allowed",
      "mt-self-employed-supervised",
    ],
    [
      "nobody knows whom, unsupervised",
      [job("2026-02-10", null)],
      [],
      "refer",
      "setting-not-known",
    ],
    [
      "nobody knows whom, supervised",
      [job("2026-02-10", null)],
      met,
      "allowed",
      "mt-supervised-either-way",
    ],
    [
      "oneself, and an agency",
      [job("2026-02-10", "self-employed"), job("2026-02-10", "agency")],
      [],
      "allowed",
      "mt-under-agency",
    ],
  ])("%s", (_, employment, supervisionMeetings, outcome, code) => {
    const found = practice({
      employment,
      supervisionMeetings: supervisionMeetings.map((day) => date(day)),
    });
    expect(found.outcome).toBe(outcome);
    expect(found.codes).toContain(code);
  });
});

describe("a supervision meeting each month", () => {
  it.each<[string, readonly string[], string, string]>([
    ["on the first of the month just ended", ["2026-02-01"], "2026-03-15", "mt-supervision-met"],
    ["on its last", ["2026-02-28"], "2026-03-15", "mt-supervision-met"],
    ["on the eve of the month", ["2026-01-31"], "2026-03-15", "mt-supervision-missed"],
    ["in the current month only", ["2026-03-01"], "2026-03-15", "mt-supervision-missed"],
    [
      "on the last day of a month, for the one before",
      ["2026-02-10"],
      "2026-03-31",
      "mt-supervision-met",
    ],
    [
      "on the first day of a month, for the one before",
      ["2026-02-10"],
      "2026-04-01",
      "mt-supervision-missed",
    ],
  ])("%s", (_, meetings, on, code) => {
    const found = practice({ supervisionMeetings: meetings.map((day) => date(day)) }, on);
    expect(found.codes).toContain(code);
    expect(found.outcome).toBe(code === "mt-supervision-met" ? "allowed" : "not-allowed");
  });

  it.each<[string, string, readonly string[], string]>([
    ["a whole month of work, from its first day", "2026-02-01", [], "mt-supervision-missed"],
    ["a month that was not worked whole", "2026-02-02", [], "mt-supervision-by"],
    ["a meeting in the month of hire", "2026-03-01", ["2026-03-10"], "mt-supervision-met"],
    ["a meeting that is still to come", "2026-03-01", ["2026-03-16"], "mt-supervision-by"],
    ["a meeting before the month", "2026-03-01", ["2026-02-28"], "mt-supervision-by"],
    ["a meeting on the first of the month", "2026-03-01", ["2026-03-01"], "mt-supervision-met"],
  ])("%s", (_, hired, meetings, code) => {
    const facts = {
      employment: [job(hired, "agency")],
      supervisionMeetings: meetings.map((day) => date(day)),
    };
    expect(practice(facts, "2026-03-15").codes).toContain(code);
  });

  it("names the month that was missed, and the day by which one is due", () => {
    const kind = { state: "MT", credential: "SDMI-CPSS" };
    const values = (hired: string, code: string) =>
      standing(
        kind,
        { ...inOrder, employment: [job(hired, "agency")], supervisionMeetings: [] },
        date("2026-03-15"),
      ).practice.findings.find((one) => one.code === code)?.values;
    expect(values("2026-02-01", "mt-supervision-missed")).toEqual({
      from: "2026-02-01",
      to: "2026-02-28",
    });
    expect(values("2026-02-10", "mt-supervision-by")).toEqual({ to: "2026-03-31" });
  });
});
