import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import type { Dated } from "@/lib/rules/dated";
import type { Outcome } from "@/lib/rules/decision";
import { issued, type Action, type CredentialFacts, type Source } from "@/lib/rules/facts";
import type { CredentialPolicy, RecognitionRule } from "@/lib/rules/policy";
import { asksForMore } from "@/lib/rules/recognition";
import { decideStanding } from "@/lib/rules/standing";
import type { LateStep, Term, TermPolicy } from "@/lib/rules/term";
import { fromRecognizedProgram, givenForAnother, notBefore } from "@/lib/rules/validity";
import { madeUp, value } from "@/tests/support/made-up-policy";

/** Two years from 2024-03-10, so that the last day is 2026-03-10. */
const facts = issued(date("2024-03-10"));
const twoYears: Dated<Term> = value("term", { months: 24 });

function standing(term: TermPolicy, more: Partial<CredentialFacts>, on: string) {
  return decideStanding(madeUp({ term }), { ...facts, ...more }, date(on));
}

function judged(
  validity: CredentialPolicy["validity"],
  more: Partial<CredentialFacts>,
  on = "2025-01-01",
) {
  return decideStanding(madeUp({ validity }), { ...facts, ...more }, date(on)).validity;
}

function codes({ findings }: { readonly findings: readonly { readonly code: string }[] }) {
  return findings.map((one) => one.code);
}

describe("a credential that does not end by itself", () => {
  it.each([
    ["for life", "does-not-expire"],
    ["none stated", "no-last-day-stated"],
  ] as const)("%s is valid without a last day", (term, code) => {
    const { validity, next } = standing({ length: value<Term>("term", term) }, {}, "2090-01-01");
    expect(validity).toMatchObject({ outcome: "valid", through: null, computed: false });
    expect(codes(validity)).toEqual([code]);
    expect(next).toBeNull();
  });

  it("for life has no use for a printed day; with none stated the printed one ends it", () => {
    const printed = { printedExpiry: date("2026-03-10") };
    const life = standing({ length: value<Term>("term", "for life") }, printed, "2026-03-11");
    expect(codes(life.validity)).toEqual(["does-not-expire", "printed-day-has-no-effect"]);
    expect(life.validity.findings[1]?.values).toEqual({ printed: "2026-03-10" });
    const none = { length: value<Term>("term", "none stated") };
    expect(standing(none, printed, "2026-03-10").validity).toMatchObject({
      outcome: "valid",
      through: "2026-03-10",
      computed: false,
    });
    expect(codes(standing(none, printed, "2026-03-10").validity)).toEqual(["valid-through"]);
    expect(standing(none, printed, "2026-03-11").validity.outcome).toBe("expired");
  });
});

describe("a credential with a last day", () => {
  it.each([
    ["2024-03-09", "pending", ["not-yet-issued"]],
    ["2024-03-10", "valid", ["valid-through-computed"]],
    ["2026-03-10", "valid", ["valid-through-computed"]],
    ["2026-03-11", "expired", ["last-day-over"]],
  ])("on %s is %s", (on, outcome, said) => {
    const { validity } = standing({ length: twoYears }, {}, on);
    expect(validity.outcome).toBe(outcome);
    expect(codes(validity)).toEqual(said);
  });

  it("that nobody knows is for the body to say", () => {
    const { validity } = standing({ length: value<Term>("term", "unknown") }, {}, "2025-01-01");
    expect(validity).toMatchObject({ outcome: "refer", through: null, computed: false });
    expect(codes(validity)).toEqual(["term-not-known"]);
  });

  it("where what happens late is not known, says so from the day after the last one", () => {
    const late = value<readonly LateStep[]>("late", "unknown");
    const said = (on: string) => codes(standing({ length: twoYears, late }, {}, on).validity);
    expect(said("2026-03-10")).toEqual(["valid-through-computed"]);
    expect(said("2026-03-11")).toEqual(["last-day-over", "late-terms-not-found"]);
  });

  it("counts only from printed days as printed", () => {
    const renewals = [{ on: date("2026-03-01"), printedExpiry: date("2028-06-30") }];
    const { validity } = standing({ length: twoYears }, { renewals }, "2026-04-01");
    expect(validity).toMatchObject({ through: "2028-06-30", computed: false });
    const unprinted = [{ on: date("2026-03-01"), printedExpiry: null }];
    const found = standing({ length: twoYears }, { renewals: unprinted }, "2026-04-01").validity;
    expect(found).toMatchObject({ through: "2028-03-10", computed: true });
  });
});

describe("a renewal that is late", () => {
  const late = value<readonly LateStep[]>("late", [
    { until: { days: 10 }, status: "grace", mayPractice: true, fee: 26 },
    { until: { days: 20 }, status: "grace", mayPractice: true, fee: "asked" },
    { until: { days: 30 }, status: "lapsed", mayPractice: "unknown" },
    { until: { month: 6, day: 30 }, status: "inactive", mayPractice: false },
    { status: "terminated", mayPractice: false },
  ]);
  const policy: TermPolicy = { length: twoYears, late };

  it.each([
    ["2026-03-10", "valid", "valid-through-computed", {}],
    ["2026-03-11", "grace", "renewable-for-until", { until: "2026-03-20", fee: 26 }],
    ["2026-03-20", "grace", "renewable-for-until", { until: "2026-03-20" }],
    ["2026-03-21", "grace", "renewable-with-fee-until", { until: "2026-03-30" }],
    ["2026-03-30", "grace", "renewable-with-fee-until", { lastDay: "2026-03-10" }],
    ["2026-03-31", "lapsed", "renewable-until", { until: "2026-04-09", lastDay: "2026-03-10" }],
    ["2026-04-10", "inactive", "renewable-until", { until: "2026-06-30" }],
    ["2026-06-30", "inactive", "renewable-until", { until: "2026-06-30" }],
    ["2026-07-01", "terminated", "too-late-to-renew", { lastDay: "2026-03-10" }],
  ] as const)("on %s is %s", (on, outcome, code, values) => {
    const { validity } = standing(policy, {}, on);
    expect(validity.outcome).toBe(outcome);
    expect(codes(validity)).toEqual([code]);
    expect(validity.findings[0]?.values).toMatchObject(values);
  });

  it("is next up to the end of each step, and nothing is once only a new application helps", () => {
    const education = { education: { ...madeUp().education, hours: value("hours", { total: 0 }) } };
    const next = (on: string) =>
      decideStanding(madeUp({ term: policy, ...education }), facts, date(on)).next;
    expect(next("2026-03-11")).toEqual({ on: "2026-03-20", what: "renewal" });
    expect(next("2026-03-21")).toEqual({ on: "2026-03-30", what: "renewal" });
    expect(next("2026-07-01")).toBeNull();
  });

  it("has no end where the step has none", () => {
    const endless = value<readonly LateStep[]>("late", [{ status: "lapsed", mayPractice: false }]);
    const { validity } = standing({ length: twoYears, late: endless }, {}, "2027-01-01");
    expect(codes(validity)).toEqual(["not-renewed"]);
    expect(validity).toMatchObject({ outcome: "lapsed", through: "2026-03-10" });
  });

  it("until a day of the year runs to the next one there is after the last day", () => {
    const yearly = value<readonly LateStep[]>("late", [
      { until: { month: 3, day: 10 }, status: "lapsed", mayPractice: false },
      { status: "terminated", mayPractice: false },
    ]);
    const term = { length: twoYears, late: yearly };
    expect(standing(term, {}, "2027-03-10").validity.outcome).toBe("lapsed");
    expect(standing(term, {}, "2027-03-11").validity.outcome).toBe("terminated");
  });

  it("until February 29 ends at once where the next year has no such day", () => {
    const leap = value<readonly LateStep[]>("late", [
      { until: { month: 2, day: 29 }, status: "grace", mayPractice: false },
      { status: "lapsed", mayPractice: false },
    ]);
    expect(standing({ length: twoYears, late: leap }, {}, "2026-03-11").validity.outcome).toBe(
      "lapsed",
    );
  });

  it("that came too late revives nothing, and is named", () => {
    const renewals = [{ on: date("2026-07-01"), printedExpiry: date("2028-07-01") }];
    const { validity } = standing(policy, { renewals }, "2026-07-01");
    expect(validity).toMatchObject({ outcome: "terminated", through: "2026-03-10" });
    expect(validity.findings[1]).toMatchObject({
      code: "renewed-after-the-end",
      values: { renewed: "2026-07-01" },
      cite: { section: "late" },
    });
    expect(codes(standing(policy, { renewals }, "2026-06-30").validity)).toHaveLength(1);
  });
});

describe("an extension", () => {
  const extension = value("extension", 1);
  const extended = (months: number) => ({
    extensions: [{ grantedOn: date("2026-03-01"), months }],
  });

  it("moves the last day, is said, and rests on its rule", () => {
    const { validity } = standing({ length: twoYears, extension }, extended(1), "2026-04-10");
    expect(validity).toMatchObject({ outcome: "valid", through: "2026-04-10", computed: true });
    expect(codes(validity)).toEqual(["valid-through-computed", "term-was-extended"]);
    expect(validity.findings[1]).toMatchObject({
      values: { lastDay: "2026-04-10" },
      cite: { section: "extension" },
    });
    expect(
      standing({ length: twoYears, extension }, extended(1), "2026-04-11").validity,
    ).toMatchObject({ outcome: "expired" });
  });

  it("longer than the rule allows is for the body, beyond what it allows", () => {
    const found = (on: string) =>
      standing({ length: twoYears, extension }, extended(2), on).validity;
    expect(found("2026-04-10")).toMatchObject({ outcome: "valid", through: "2026-04-10" });
    expect(found("2026-04-11")).toMatchObject({ outcome: "refer", through: "2026-04-10" });
    expect(codes(found("2026-04-11"))[0]).toBe("extended-beyond-the-rule");
    expect(found("2026-05-10").outcome).toBe("refer");
    expect(found("2026-05-11").outcome).toBe("expired");
  });

  it.each([
    ["is not known", { extension: value<number>("extension", "unknown") }, "extension"],
    ["is not held", {}, "actions"],
  ])("whose rule %s counts as it was granted", (_, rule, section) => {
    const { validity } = standing({ length: twoYears, ...rule }, extended(3), "2026-06-10");
    expect(validity).toMatchObject({ outcome: "valid", through: "2026-06-10" });
    expect(validity.findings[1]?.cite.section).toBe(section);
  });

  it("of no month is none", () => {
    expect(
      codes(standing({ length: twoYears, extension }, extended(0), "2026-03-10").validity),
    ).toEqual(["valid-through-computed"]);
  });
});

describe("what the body did", () => {
  const acted = (kind: Action["kind"], from: string, to: string | null = null) => ({
    actions: [{ kind, from: date(from), to: to === null ? null : date(to) }],
  });
  const found = (more: Partial<CredentialFacts>, on: string) =>
    standing({ length: twoYears }, more, on);

  it.each([
    ["suspended", null, "suspended-since", { from: "2025-02-01" }],
    ["suspended", "2025-03-31", "suspended-until", { from: "2025-02-01", to: "2025-03-31" }],
    ["revoked", null, "revoked-since", { from: "2025-02-01" }],
    ["surrendered", null, "surrendered-since", { from: "2025-02-01" }],
  ] as const)("%s to %s is said with its days", (kind, to, code, values) => {
    const { validity } = found(acted(kind, "2025-02-01", to), "2025-02-15");
    expect(validity.outcome).toBe(kind);
    expect(validity.findings[1]).toMatchObject({ code, values, cite: { section: "actions" } });
  });

  it("a suspension leaves the last day where it is", () => {
    const { validity } = found(acted("suspended", "2025-02-01"), "2025-02-15");
    expect(validity).toMatchObject({ through: "2026-03-10", computed: true });
  });

  it.each([
    ["2025-02-01", "2025-01-31", false],
    ["2026-03-10", "2026-03-09", false],
    ["2026-03-11", "2026-03-10", true],
    ["2026-03-12", "2026-03-10", true],
  ])("revoked from %s, it was last valid on %s", (from, through, computed) => {
    const { validity } = found(acted("revoked", from), "2026-06-01");
    expect(validity).toMatchObject({ outcome: "revoked", through, computed });
  });

  it.each([
    ["2025-03-30", "2025-01-31"],
    ["2025-03-31", "2025-01-31"],
    ["2025-04-01", "2026-03-10"],
  ])("revoked to March 31, it is last valid as seen on %s on %s", (on, through) => {
    const { validity } = found(acted("revoked", "2025-02-01", "2025-03-31"), on);
    expect(validity.through).toBe(through);
  });

  it("where it acted twice, the day of the first counts", () => {
    const actions = [
      ...acted("revoked", "2025-06-01").actions,
      ...acted("surrendered", "2025-02-01").actions,
    ];
    expect(found({ actions }, "2025-07-01").validity.outcome).toBe("revoked");
  });

  it.each([
    ["suspended", "2025-03-31", { on: "2025-03-31", what: "suspension-ends" }],
    ["suspended", null, { on: "2026-03-10", what: "education" }],
    ["revoked", "2025-03-31", null],
    ["surrendered", null, null],
  ] as const)("%s to %s: what is next is %j", (kind, to, next) => {
    expect(found(acted(kind, "2025-02-01", to), "2025-02-15").next).toEqual(next);
  });

  it.each([
    ["2025-01-31", "education"],
    ["2025-02-01", "suspension-ends"],
    ["2025-03-31", "suspension-ends"],
    ["2025-04-01", "education"],
  ])("the end of a suspension is next while it lasts: %s", (on, what) => {
    expect(found(acted("suspended", "2025-02-01", "2025-03-31"), on).next?.what).toBe(what);
  });
});

describe("what is next", () => {
  const free = { ...madeUp().education, hours: value("hours", { total: 0 }) };
  const next = (term: Partial<TermPolicy>, more: Partial<CredentialFacts>, on: string) =>
    decideStanding(
      madeUp({ term: { length: twoYears, ...term }, education: free }),
      { ...facts, ...more },
      date(on),
    ).next;

  it.each([
    ["2026-01-08", { on: "2026-01-09", what: "window-opens" }],
    ["2026-01-09", { on: "2026-03-10", what: "renewal" }],
    ["2026-03-10", { on: "2026-03-10", what: "renewal" }],
    ["2026-03-11", null],
  ])("with a window of 60 days, as seen on %s", (on, what) => {
    expect(next({ windowDays: value("window", 60) }, {}, on)).toEqual(what);
  });

  it.each([0, "unknown"] as const)("with a window of %s days is the last day itself", (days) => {
    const windowDays = value<number>("window", days);
    expect(next({ windowDays }, {}, "2026-01-01")).toEqual({ on: "2026-03-10", what: "renewal" });
  });

  it("with a first certificate is the end of its term, until it is renewed", () => {
    const first = { firstCertificate: true };
    expect(next({}, first, "2026-01-01")).toEqual({ on: "2026-03-10", what: "term-ends" });
    const renewals = [{ on: date("2026-03-01"), printedExpiry: null }];
    const renewed = { ...first, renewals };
    expect(next({}, renewed, "2026-02-28")).toEqual({ on: "2026-03-10", what: "term-ends" });
    expect(next({}, renewed, "2026-03-01")).toEqual({ on: "2028-03-10", what: "renewal" });
  });

  it("is the education that is due on the same day as the renewal, and first what is overdue", () => {
    expect(standing({ length: twoYears }, {}, "2025-01-01").next).toEqual({
      on: "2026-03-10",
      what: "education",
    });
    const renewals = [{ on: date("2026-03-01"), printedExpiry: null }];
    expect(standing({ length: twoYears }, { renewals }, "2026-03-11").next).toEqual({
      on: "2026-03-10",
      what: "education",
    });
  });

  it("is nothing before the first day", () => {
    expect(next({}, {}, "2024-03-09")).toBeNull();
    expect(next({}, {}, "2024-03-10")).not.toBeNull();
  });
});

describe("where a credential came from", () => {
  const program = (from: string, to: string | null): Source => ({
    kind: "program",
    recognized: [{ from: date(from), to: to === null ? null : date(to) }],
  });
  const rule = [fromRecognizedProgram(value<true>("program", true))];

  it.each([
    ["2024-03-09", "2024-03-11", "valid"],
    ["2024-03-10", "2024-03-10", "valid"],
    ["2024-03-11", null, "refer"],
    ["2020-01-01", "2024-03-09", "refer"],
    ["2020-01-01", null, "valid"],
  ])("a program recognized from %s to %s", (from, to, outcome) => {
    expect(judged(rule, { source: program(from, to) }).outcome).toBe(outcome);
  });

  it("a program that was never recognized is for the body, and another source is not asked", () => {
    expect(judged(rule, { source: { kind: "program", recognized: [] } }).outcome).toBe("refer");
    expect(codes(judged(rule, { source: { kind: "reciprocity", from: null } }))).toHaveLength(1);
    const legacy = judged(rule, { source: { kind: "legacy" } });
    expect(legacy.findings[1]).toMatchObject({
      code: "program-not-tested",
      outcome: "valid",
      cite: { basis: "reading", section: "source of the credential" },
    });
  });
});

describe("a credential that was given for another", () => {
  const from = { state: "IL", credential: "CRSS" };
  const given: Source = { kind: "reciprocity", from };
  const saying =
    (...outcomes: readonly Outcome<"recognition">[]): RecognitionRule =>
    () =>
      outcomes.map((outcome) => ({
        outcome,
        code: "any",
        values: {},
        cite: value("terms", 1).on(date("2026-01-01")).cite,
      }));

  it.each([
    ["recognized", "refer", "valid", "given-by-recognition"],
    ["propose", "refer", "valid", "given-by-recognition"],
    ["refer", "refer", "refer", "recognition-terms-not-found"],
    ["refer", "stands", "valid", "given-by-recognition"],
    ["not-recognized", "refer", "refer", "recognition-in-doubt"],
    ["not-recognized", "stands", "refer", "recognition-in-doubt"],
  ] as const)("that is %s, where doubt %s: %s", (worth, whenReferred, outcome, code) => {
    const found = judged([givenForAnother(saying(worth), whenReferred)], { source: given });
    expect(found.outcome).toBe(outcome);
    expect(found.findings[1]?.code).toBe(code);
  });

  it("names the other one where it is in doubt", () => {
    const found = judged([givenForAnother(saying("not-recognized"), "refer")], { source: given });
    expect(found.findings[1]).toMatchObject({ values: from, cite: { section: "terms" } });
  });

  it("asks what it was worth on the day of issue, and nothing about its standing", () => {
    const seen: unknown[] = [];
    const rule: RecognitionRule = (about) => {
      seen.push(about);
      return [];
    };
    judged([givenForAnother(rule, "refer")], { source: given });
    judged([givenForAnother(rule, "refer")], { source: { kind: "reciprocity", from: null } });
    expect(seen).toEqual([
      { from: { ...from, validity: null }, on: "2024-03-10" },
      { from: { state: "", credential: "", validity: null }, on: "2024-03-10" },
    ]);
  });

  it("is not held against one that nobody named", () => {
    const unnamed: Source = { kind: "reciprocity", from: null };
    const refused = judged([givenForAnother(saying("not-recognized"), "refer")], {
      source: unnamed,
    });
    expect(refused.outcome).toBe("valid");
    expect(refused.findings[1]?.cite.section).toBe("credentials by recognition");
    const rule = givenForAnother(saying("not-recognized"), "refer");
    expect(codes(judged([rule], { source: { kind: "legacy" } }))).toHaveLength(1);
    expect(codes(judged([rule], {}))).toHaveLength(1);
  });
});

describe("a credential from before there was one", () => {
  it.each([
    ["2024-03-09", "valid"],
    ["2024-03-10", "valid"],
    ["2024-03-11", "refer"],
    ["unknown", "valid"],
  ])("opened on %s is %s", (opened, outcome) => {
    const day = opened === "unknown" ? "unknown" : date(opened);
    expect(judged([notBefore(value("opened", day))], {}).outcome).toBe(outcome);
  });
});

describe("a state that asks for more than a credential", () => {
  const rule = asksForMore(value("terms", "an exam"), "The board");

  it.each([
    [null, "refer"],
    ["valid", "refer"],
    ["refer", "refer"],
    ["expired", "not-recognized"],
    ["grace", "not-recognized"],
  ] as const)("%s at home: %s", (validity, outcome) => {
    const from = { state: "IL", credential: "CRSS", validity };
    expect(rule({ from, on: date("2026-01-01") })[0]?.outcome).toBe(outcome);
  });
});
