import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import type { EducationPolicy, FirstPeriod } from "@/lib/rules/assessment";
import { issued, type CredentialFacts, type EducationRecord } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import { perCalendarYear, perTerm, perYearEmployed } from "@/lib/rules/periods";
import { decideStanding } from "@/lib/rules/standing";
import type { Term } from "@/lib/rules/term";
import { earned, madeUp, value } from "@/tests/support/made-up-policy";

const twenty: EducationPolicy = { hours: value<Hours>("hours", { total: 20 }), per: perTerm };

/** Issued on 2022-03-10 for two years, and renewed in time for two more. */
const renewed: CredentialFacts = {
  ...issued(date("2022-03-10")),
  renewals: [{ on: date("2024-03-01"), printedExpiry: null }],
};

function education(
  policy: Partial<EducationPolicy>,
  facts: Partial<CredentialFacts>,
  on: string,
  term: Term | "unknown" = { months: 24 },
) {
  const kind = madeUp({
    education: { ...twenty, ...policy },
    term: { length: value("term", term) },
  });
  return decideStanding(kind, { ...renewed, ...facts }, date(on)).education;
}

function counting(policy: Partial<EducationPolicy>, records: readonly EducationRecord[]) {
  return education(policy, { education: records }, "2023-06-01");
}

function codes({ findings }: ReturnType<typeof education>): readonly string[] {
  return findings.map((one) => one.code);
}

describe("the hours of a term", () => {
  it.each([
    ["2022-03-09", "before-issue", 0],
    ["2022-03-10", null, 5],
    ["2023-06-01", null, 5],
    ["2023-06-02", null, 0],
  ])("earned on %s: %s", (on, reason, total) => {
    const found = counting({}, [earned(on, 5)]);
    expect(found.counted).toEqual({ total });
    expect(found.unused).toEqual(reason === null ? [] : [{ ref: on, hours: 5, reason }]);
  });

  it.each([
    ["2024-03-10", { from: "2022-03-10", to: "2024-03-10" }, "met", 20],
    ["2024-03-11", { from: "2024-03-11", to: "2026-03-10" }, "owed", 5],
  ])("count in the term in which they were earned, as seen on %s", (on, period, outcome, total) => {
    const records = [earned("2022-04-01", 20), earned("2024-03-11", 5)];
    const found = education({}, { education: records }, on);
    expect(found).toMatchObject({ period, outcome, counted: { total } });
  });

  it.each([
    ["on the last day of the term, they meet it", "2024-03-10", "owed"],
    ["the day after, they leave it unmet", "2024-03-11", "overdue"],
  ])("earned %s", (_, on, outcome) => {
    const records = [earned("2022-04-01", 15), earned(on, 5)];
    expect(education({}, { education: records }, "2024-03-11").outcome).toBe(outcome);
  });

  it("are owed, met and overdue in words, with the day", () => {
    const owed = education({}, {}, "2023-06-01");
    expect(owed.findings).toMatchObject([
      { code: "hours-owed", values: { hours: 20, category: "total", due: "2024-03-10" } },
    ]);
    const met = counting({}, [earned("2022-04-01", 20)]);
    expect(met).toMatchObject({ outcome: "met", due: "2024-03-10", short: {} });
    expect(met.findings).toMatchObject([
      { code: "hours-met", values: { hours: 20, due: "2024-03-10" } },
    ]);
    expect(codes(education({}, {}, "2024-03-11"))).toEqual(["hours-overdue"]);
  });

  it("are not owed before the credential is issued, and are on the day", () => {
    expect(education({}, {}, "2022-03-09")).toMatchObject({
      outcome: "none-owed",
      period: null,
      due: null,
      required: { total: 0 },
      findings: [{ code: "no-education-before-issue" }],
    });
    expect(education({}, {}, "2022-03-10").outcome).toBe("owed");
  });
});

describe("what nobody knows about education", () => {
  it("the hours: for the body to say, and never 0", () => {
    const found = education({ hours: value<Hours>("hours", "unknown") }, {}, "2023-06-01");
    expect(found).toMatchObject({ outcome: "refer", period: null, required: {}, counted: {} });
    expect(codes(found)).toEqual(["hours-not-known"]);
  });

  it("the term: nobody can tell the period", () => {
    const found = education({}, { renewals: [] }, "2023-06-01", "unknown");
    expect(found).toMatchObject({ outcome: "refer", period: null, due: null });
    expect(codes(found)).toEqual(["period-not-known"]);
  });

  it("the hours of a first certificate: its period is shown, and the body is to say", () => {
    const first = value<Hours>("hours of the first", "unknown");
    const facts = { firstCertificate: true };
    expect(education({ ofFirstCertificate: first }, facts, "2023-06-01")).toMatchObject({
      outcome: "refer",
      period: { from: "2022-03-10", to: "2024-03-10" },
    });
    expect(education({ ofFirstCertificate: first }, facts, "2024-03-11").outcome).toBe("owed");
    expect(education({ ofFirstCertificate: first }, {}, "2023-06-01").outcome).toBe("owed");
  });
});

describe("what the first period owes", () => {
  const exempt = (held: FirstPeriod | "unknown") => ({ firstPeriod: value("first period", held) });

  it("nothing, where it is exempt, and the next owes", () => {
    expect(education(exempt("exempt"), {}, "2023-06-01")).toMatchObject({
      outcome: "none-owed",
      required: { total: 0 },
      due: null,
      findings: [{ code: "first-period-exempt", cite: { section: "first period" } }],
    });
    expect(education(exempt("exempt"), {}, "2024-03-11")).toMatchObject({
      outcome: "owed",
      required: { total: 20 },
    });
  });

  it("all of it, where nobody knows whether it is exempt", () => {
    expect(education(exempt("unknown"), {}, "2023-06-01").outcome).toBe("owed");
  });

  it.each([
    ["2025-01-01", "owed"],
    ["2024-12-31", "none-owed"],
    ["2024-12-30", "none-owed"],
  ])("printed to %s, where under twelve months owe nothing: %s", (printed, outcome) => {
    const policy = exempt({ exemptUnderMonths: 12 });
    const facts = { ...issued(date("2023-12-31")), printedExpiry: date(printed) };
    expect(education(policy, facts, "2024-02-01").outcome).toBe(outcome);
  });

  it("is not asked what every second period asks; the one after it is", () => {
    const policy = {
      ...exempt("exempt"),
      hours: value<Hours>("hours", { total: 20, everySecond: { ethics: 2 } }),
    };
    expect(education(policy, {}, "2024-06-01").required).toEqual({ total: 20, ethics: 2 });
    const twice = [...renewed.renewals, { on: date("2026-03-01"), printedExpiry: null }];
    const later = [earned("2024-05-01", 20, { categories: ["ethics"] })];
    const found = education(policy, { renewals: twice, education: later }, "2026-06-01");
    expect(found.required).toEqual({ total: 20 });
  });
});

describe("what every second period asks", () => {
  const policy = { hours: value<Hours>("hours", { total: 20, everySecond: { ethics: 2 } }) };

  it("is asked in the first and not in the next", () => {
    expect(education(policy, {}, "2023-06-01").required).toEqual({ total: 20, ethics: 2 });
    const records = [earned("2023-05-01", 20, { categories: ["ethics"] })];
    expect(education(policy, { education: records }, "2024-06-01").required).toEqual({
      total: 20,
    });
  });
});

describe("hours of which nobody says whether the body recognizes them", () => {
  it("are counted, and said to be so", () => {
    const found = counting({}, [
      earned("2022-04-01", 3, { recognized: null }),
      earned("2022-05-01", 2, { recognized: true }),
      earned("2022-06-01", 1, { recognized: false }),
    ]);
    expect(found.counted.total).toBe(5);
    expect(found.unused).toEqual([{ ref: "2022-06-01", hours: 1, reason: "not-recognized" }]);
    expect(found.findings.at(-1)).toMatchObject({
      outcome: "met",
      code: "recognition-of-hours-not-known",
      values: { hours: 3 },
      cite: { section: "recognition of hours" },
    });
  });

  it("rest on the body's rule where there is one", () => {
    const asked = { recognition: value<"asked">("recognition", "asked") };
    const found = counting(asked, [earned("2022-04-01", 3, { recognized: null })]);
    expect(found.findings.at(-1)?.cite.section).toBe("recognition");
  });

  it("are not spoken of where there are none", () => {
    expect(codes(counting({}, [earned("2022-04-01", 3)]))).toEqual(["hours-owed"]);
  });

  it("change nothing where nothing is owed", () => {
    const exempt = { firstPeriod: value<FirstPeriod>("first period", "exempt") };
    const found = counting(exempt, [earned("2022-04-01", 3, { recognized: null })]);
    expect(found.outcome).toBe("none-owed");
    expect(found.findings.map((one) => one.outcome)).toEqual(["none-owed", "none-owed"]);
  });
});

describe("hours that are carried over", () => {
  const upTo = (most: number | "unknown") => ({ carryOver: value("carry-over", most) });
  const facts = (...records: EducationRecord[]) => ({ education: records });

  it("are said to be so, in the period they leave and in the one they reach", () => {
    const records = facts(earned("2022-04-01", 26));
    const left = education(upTo(10), records, "2023-06-01");
    expect(left).toMatchObject({ carriedIn: 0, carriesOver: 6, counted: { total: 26 } });
    expect(left.findings.at(-1)).toMatchObject({
      code: "hours-carried",
      values: { carriedIn: 0, carriesOver: 6 },
      cite: { section: "carry-over" },
    });
    const reached = education(upTo(10), records, "2024-06-01");
    expect(reached).toMatchObject({ carriedIn: 6, carriesOver: 0, counted: { total: 6 } });
    expect(reached.short).toEqual({ total: 14 });
    expect(codes(reached)).toEqual(["hours-owed", "hours-carried"]);
  });

  it.each([
    [30, 10],
    [29.5, 9.5],
    [31, 10],
    [20, 0],
  ])("of %s earned hours are %s, at most 10", (hours, over) => {
    expect(education(upTo(10), facts(earned("2022-04-01", hours)), "2023-06-01").carriesOver).toBe(
      over,
    );
  });

  it("are used first, so that own hours may go further", () => {
    const records = facts(earned("2022-04-01", 26), earned("2024-04-01", 20));
    expect(education(upTo(10), records, "2024-06-01")).toMatchObject({
      carriedIn: 6,
      carriesOver: 6,
    });
  });

  it("are none where none may be, and the surplus is said to be lost", () => {
    const found = education(upTo(0), facts(earned("2022-04-01", 26)), "2023-06-01");
    expect(found.carriesOver).toBe(0);
    expect(found.findings.at(-1)).toMatchObject({
      code: "surplus-does-not-carry",
      values: { hours: 6 },
    });
    expect(codes(education(upTo(0), facts(earned("2022-04-01", 20)), "2023-06-01"))).toEqual([
      "hours-met",
    ]);
  });

  it("are none where nobody knows whether any may be, and nothing is said to be lost", () => {
    const found = education(upTo("unknown"), facts(earned("2022-04-01", 26)), "2023-06-01");
    expect(found.carriesOver).toBe(0);
    expect(codes(found)).toEqual(["hours-met"]);
  });

  it("are not spoken of where the rules are silent", () => {
    expect(codes(education({}, facts(earned("2022-04-01", 26)), "2023-06-01"))).toEqual([
      "hours-met",
    ]);
  });
});

describe("a course that counts once", () => {
  const once = { coursesOnce: value<"once ever">("courses", "once ever") };
  const course = "listening";
  const again = "repeated-course";

  it("counts in the first period in which it was taken", () => {
    const records = [
      earned("2022-04-01", 20, { course }),
      earned("2024-03-10", 8, { course: "another" }),
      earned("2024-03-11", 8, { course }),
    ];
    const found = education(once, { education: records }, "2024-06-01");
    expect(found.counted.total).toBe(0);
    expect(found.unused).toEqual([{ ref: "2024-03-11", hours: 8, reason: again }]);
  });

  it.each([
    [2, 6, "2022-04-01"],
    [6, 2, "2022-05-01"],
    [4, 4, "2022-05-01"],
  ])("counts its longest sitting within a period: %s hours, then %s", (before, then, left) => {
    const records = [
      earned("2022-05-01", then, { course }),
      earned("2022-04-01", before, { course }),
    ];
    const found = counting(once, records);
    expect(found.counted.total).toBe(Math.max(before, then));
    expect(found.unused.map(({ ref, reason }) => [ref, reason])).toEqual([[left, again]]);
  });

  it("taken on the last day of a period and the first of the next counts in the earlier", () => {
    const records = [
      earned("2024-03-11", 9, { course }),
      earned("2024-03-10", 5, { course }),
      earned("2022-04-01", 15),
    ];
    const found = education(once, { education: records }, "2024-06-01");
    expect(found.unused).toEqual([{ ref: "2024-03-11", hours: 9, reason: again }]);
  });

  it("taken on the first day of the credential has counted", () => {
    const records = [earned("2022-03-10", 5, { course }), earned("2022-04-01", 2, { course })];
    expect(counting(once, records).unused).toEqual([
      { ref: "2022-04-01", hours: 2, reason: again },
    ]);
  });

  it("taken before the credential has not counted yet", () => {
    const records = [earned("2022-03-09", 5, { course }), earned("2022-04-01", 2, { course })];
    expect(counting(once, records).unused).toEqual([
      { ref: "2022-03-09", hours: 5, reason: "before-issue" },
    ]);
    expect(counting(once, records).counted.total).toBe(2);
  });

  it("is spoken of when a course has a name, from its day on", () => {
    const note = "course-counts-once";
    expect(codes(counting(once, [earned("2022-04-01", 2)]))).not.toContain(note);
    expect(codes(counting(once, [earned("2023-06-01", 2, { course })]))).toContain(note);
    expect(codes(counting(once, [earned("2023-06-02", 2, { course })]))).not.toContain(note);
    expect(codes(counting({}, [earned("2022-04-01", 2, { course })]))).not.toContain(note);
    const two = [earned("2022-04-01", 2, { course }), earned("2022-05-01", 2)];
    expect(codes(counting(once, two))).toContain(note);
  });

  it("counts as often as it is taken where the rules are silent", () => {
    const records = [earned("2022-04-01", 4, { course }), earned("2022-05-01", 4, { course })];
    expect(counting({}, records).counted.total).toBe(8);
    const unnamed = [earned("2022-04-01", 4), earned("2022-05-01", 4)];
    expect(counting(once, unnamed).counted.total).toBe(8);
  });
});

describe("hours that served another credential", () => {
  const served = (...usedFor: string[]) => [earned("2022-04-01", 20, { usedFor })];

  it("are refused where the hours have to be unique", () => {
    const unique = { uniqueFrom: value<readonly string[]>("unique", ["ID/CFSP"]) };
    const found = counting(unique, served("ID/CFSP"));
    expect(found.counted.total).toBe(0);
    expect(found.unused).toEqual([
      { ref: "2022-04-01", hours: 20, reason: "served-another-credential" },
    ]);
    expect(counting(unique, served("IL/CRSS")).counted.total).toBe(20);
    expect(counting(unique, served()).counted.total).toBe(20);
  });

  it("are for the body to decide where it says so", () => {
    const shared = { sharedIsForTheBody: value<string>("shared", "MT/CBHPSS") };
    const found = counting(shared, served("MT/LAC"));
    expect(found).toMatchObject({ outcome: "refer", counted: { total: 0 }, short: { total: 20 } });
    expect(found.findings).toMatchObject([
      { code: "hours-for-the-body-to-decide", values: { hours: 20, category: "total" } },
    ]);
    expect(counting(shared, served("MT/CBHPSS", "MT/LAC")).outcome).toBe("refer");
    expect(counting(shared, served("MT/CBHPSS")).outcome).toBe("met");
    expect(counting(shared, served()).outcome).toBe("met");
  });

  it("do not help where even with them too little is there", () => {
    const shared = { sharedIsForTheBody: value<string>("shared", "MT/CBHPSS") };
    const some = [earned("2022-04-01", 5, { usedFor: ["MT/LAC"] })];
    expect(counting(shared, some).outcome).toBe("owed");
  });

  it.each(["uniqueFrom", "sharedIsForTheBody"])("count where %s is not known", (rule) => {
    const unknown = { [rule]: value<never>("unknown", "unknown") };
    expect(counting(unknown, served("MT/LAC", "unknown"))).toMatchObject({
      outcome: "met",
      counted: { total: 20 },
    });
  });
});

describe("hours of preparing what others attend", () => {
  const capped = { hours: value<Hours>("hours", { total: 20, atMostPrepared: 6 }) };
  const prepared = (on: string, hours: number, more: Partial<EducationRecord> = {}) =>
    earned(on, hours, { part: "prepared", ...more });

  it.each([
    [6, 6],
    [5.5, 5.5],
    [6.5, 6],
  ])("of %s count %s", (hours, total) => {
    expect(counting(capped, [prepared("2022-04-01", hours)]).counted.total).toBe(total);
  });

  it("beyond the limit are named, the latest first", () => {
    const records = [
      prepared("2022-04-01", 4),
      earned("2022-04-15", 3, { part: "taught" }),
      prepared("2022-05-01", 3),
      prepared("2022-06-01", 2),
    ];
    const found = counting(capped, records);
    expect(found.counted.total).toBe(9);
    expect(found.unused).toEqual([
      { ref: "2022-06-01", hours: 2, reason: "over-the-limit" },
      { ref: "2022-05-01", hours: 1, reason: "over-the-limit" },
    ]);
  });

  it("are limited in each period alone, and from their day on", () => {
    const records = [
      prepared("2022-03-10", 5),
      prepared("2023-06-02", 5),
      prepared("2024-03-11", 5),
    ];
    expect(counting(capped, records).unused).toEqual([]);
    const two = education(capped, { education: records }, "2024-06-01");
    expect(two.unused).toEqual([{ ref: "2023-06-02", hours: 4, reason: "over-the-limit" }]);
  });

  it("that are for the body are limited with the others, and not before it decided", () => {
    const policy = { ...capped, sharedIsForTheBody: value<string>("shared", "MT/CBHPSS") };
    const shared = { usedFor: ["MT/LAC"] };
    const records = [
      earned("2022-04-01", 14),
      prepared("2022-05-01", 4),
      prepared("2022-06-01", 4, shared),
    ];
    const found = counting(policy, records);
    expect(found).toMatchObject({ outcome: "refer", counted: { total: 18 }, unused: [] });
    const less = [earned("2022-04-01", 13), ...records.slice(1)];
    expect(counting(policy, less).outcome).toBe("owed");
  });
});

describe("trainings, of whatever length", () => {
  const policy = { hours: value<Hours>("hours", { total: 4, trainings: { ethics: 2 } }) };
  const ethics = { categories: ["ethics"] };

  it("are counted one by one, and none for no hours", () => {
    const one = [earned("2022-04-01", 4, ethics), earned("2022-05-01", 0, ethics)];
    expect(counting(policy, one)).toMatchObject({
      outcome: "owed",
      required: { total: 4, "ethics-trainings": 2 },
      counted: { total: 4, "ethics-trainings": 1 },
      short: { "ethics-trainings": 1 },
    });
    const two = [...one, earned("2022-06-01", 0.5, ethics)];
    expect(counting(policy, two).outcome).toBe("met");
  });
});

describe("periods that nobody knows all of", () => {
  it("hours of a day between two terms count in none", () => {
    const late = { renewals: [{ on: date("2024-04-20"), printedExpiry: null }] };
    const between = [earned("2022-04-01", 20), earned("2024-04-01", 5), earned("2024-04-20", 1)];
    const found = education({}, { ...late, education: between }, "2024-06-01");
    expect(found.unused).toEqual([{ ref: "2024-04-01", hours: 5, reason: "outside-period" }]);
    expect(found.period?.from).toBe("2024-04-20");
    expect(found.counted.total).toBe(1);
  });

  it("hours of an earlier term are not called unused", () => {
    const twice = [...renewed.renewals, { on: date("2026-03-01"), printedExpiry: null }];
    const records = [earned("2022-03-10", 20), earned("2022-04-01", 20)];
    const found = education({}, { renewals: twice, education: records }, "2026-06-01");
    expect(found.unused).toEqual([]);
  });

  it("a year of employment owes, and days without work do not count", () => {
    const policy = { per: perYearEmployed("PRSS") };
    const job = {
      as: "PRSS",
      from: date("2022-05-01"),
      to: date("2022-12-31"),
      setting: null,
    } as const;
    const employment = [job, { ...job, from: date("2023-02-01"), to: null }];
    const records = [
      earned("2022-04-30", 1),
      earned("2022-05-01", 2),
      earned("2023-01-15", 4),
      earned("2023-02-01", 8),
    ];
    const found = education(policy, { employment, education: records }, "2023-06-01");
    expect(found.counted.total).toBe(8);
    expect(found.unused).toEqual([
      { ref: "2022-04-30", hours: 1, reason: "outside-period" },
      { ref: "2023-01-15", hours: 4, reason: "outside-period" },
    ]);
  });

  it("a calendar year begins with the credential in the first one", () => {
    const policy = { per: perCalendarYear };
    const records = [
      earned("2022-03-09", 1),
      earned("2022-03-10", 20),
      earned("2023-01-01", 20),
      earned("2024-05-01", 3),
    ];
    const found = education(policy, { education: records }, "2024-06-01");
    expect(found.unused).toEqual([{ ref: "2022-03-09", hours: 1, reason: "before-issue" }]);
    expect(found.period).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(education(policy, {}, "2022-03-10").period).toEqual({
      from: "2022-03-10",
      to: "2022-12-31",
    });
  });

  it("a year cut short owes nothing, and says so", () => {
    const policy = { per: perYearEmployed("PRSS") };
    const whole = { as: "PRSS", from: date("2022-05-01"), setting: null } as const;
    const ended = (to: string) => ({ employment: [{ ...whole, to: date(to) }] });
    const short = education(policy, ended("2023-04-29"), "2023-04-29");
    expect(short).toMatchObject({
      outcome: "none-owed",
      period: { from: "2022-05-01", to: "2023-04-29" },
      due: null,
    });
    expect(codes(short)).toEqual(["year-cut-short"]);
    expect(education(policy, ended("2023-04-30"), "2023-04-30").outcome).toBe("owed");
    expect(education(policy, {}, "2023-04-30")).toMatchObject({
      outcome: "none-owed",
      findings: [{ code: "no-education-owed" }],
    });
  });
});
