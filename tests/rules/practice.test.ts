import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { issued, type Employment } from "@/lib/rules/facts";
import { holdsValid, worksInAgency } from "@/lib/rules/practice";
import { decideStanding } from "@/lib/rules/standing";
import type { LateStep, Term } from "@/lib/rules/term";
import { madeUp, value } from "@/tests/support/made-up-policy";

/** Two years from 2024-03-10, so that the last day is 2026-03-10. */
const facts = issued(date("2024-03-10"));

describe("practice with a credential in force", () => {
  const late = value<readonly LateStep[]>("late", [
    { until: { days: 10 }, status: "grace", mayPractice: true },
    { until: { days: 20 }, status: "lapsed", mayPractice: "unknown" },
    { status: "inactive", mayPractice: false },
  ]);
  const policy = madeUp({
    term: { length: value<Term>("term", { months: 24 }), late },
    practice: [holdsValid(value<true>("force", true))],
  });

  it.each([
    ["2024-03-09", "not-allowed", "credential-not-in-force"],
    ["2024-03-10", "allowed", "credential-in-force"],
    ["2026-03-10", "allowed", "credential-in-force"],
    ["2026-03-11", "allowed", "may-practice-while-late"],
    ["2026-03-20", "allowed", "may-practice-while-late"],
    ["2026-03-21", "refer", "practice-while-late-not-known"],
    ["2026-03-30", "refer", "practice-while-late-not-known"],
    ["2026-03-31", "not-allowed", "credential-not-in-force"],
  ])("on %s is %s", (on, outcome, code) => {
    const { practice } = decideStanding(policy, facts, date(on));
    expect(practice).toMatchObject({ outcome, findings: [{ code, cite: { section: "force" } }] });
  });

  it.each(["2026-03-15", "2026-03-25"])("late and suspended on %s is not allowed", (on) => {
    const actions = [{ kind: "suspended", from: date("2026-03-11"), to: null } as const];
    expect(decideStanding(policy, { ...facts, actions }, date(on)).practice.outcome).toBe(
      "not-allowed",
    );
  });

  it("waits for the body where validity does", () => {
    const unknown = madeUp({
      term: { length: value<Term>("term", "unknown") },
      practice: [holdsValid(value<true>("force", true))],
    });
    expect(decideStanding(unknown, facts, date("2025-01-01")).practice).toMatchObject({
      outcome: "refer",
      findings: [{ code: "validity-to-be-decided" }],
    });
  });
});

describe("practice in an agency", () => {
  const policy = madeUp({ practice: [worksInAgency(value<true>("agency", true), "CPSS")] });
  const job = (parts: Partial<Employment>): Employment => ({
    as: "CPSS",
    from: date("2025-01-01"),
    to: null,
    setting: "agency",
    ...parts,
  });

  it.each([
    ["an agency", [job({})], "allowed"],
    ["nowhere", [], "not-allowed"],
    ["an agency, as something else", [job({ as: "cook" })], "not-allowed"],
    ["no agency", [job({ setting: "self-employed" })], "not-allowed"],
    ["a place that nobody names", [job({ setting: null })], "refer"],
    ["an agency beside other work", [job({ setting: "self-employed" }), job({})], "allowed"],
    [
      "a place that nobody names beside other work",
      [job({ setting: "self-employed" }), job({ setting: null })],
      "refer",
    ],
    ["an agency from the next day on", [job({ from: date("2025-06-02") })], "not-allowed"],
    ["an agency from the day on", [job({ from: date("2025-06-01") })], "allowed"],
    ["an agency to the eve", [job({ to: date("2025-05-31") })], "not-allowed"],
    ["an agency to the day", [job({ to: date("2025-06-01") })], "allowed"],
    [
      "an agency once, and now a place that nobody names",
      [job({ to: date("2025-05-31") }), job({ setting: null })],
      "refer",
    ],
  ] as const)("in %s", (_, employment, outcome) => {
    const { practice } = decideStanding(policy, { ...facts, employment }, date("2025-06-01"));
    expect(practice.outcome).toBe(outcome);
  });
});
