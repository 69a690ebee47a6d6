import { describe, expect, it } from "vitest";
import { addDays, date } from "@/lib/dates";
import {
  courseName,
  issued,
  type Action,
  type CredentialFacts,
  type EducationRecord,
  type Employment,
} from "@/lib/rules/facts";
import { standing } from "@/lib/states/standing";

const prss = { state: "AZ", credential: "PRSS" };
const crss = { state: "IL", credential: "CRSS" };
const cbhpss = { state: "MT", credential: "CBHPSS" };

function earned(on: string, hours: number, more: Partial<EducationRecord> = {}): EducationRecord {
  return {
    ref: on,
    on: date(on),
    hours,
    categories: [],
    course: null,
    recognized: true,
    part: "attended",
    academicCredit: false,
    usedFor: [],
    ...more,
  };
}

function worked(from: string, to: string | null = null): Employment {
  return { as: "PRSS", from: date(from), to: to === null ? null : date(to), setting: "agency" };
}

function acted(kind: Action["kind"], from: string, to: string | null): Action {
  return { kind, from: date(from), to: to === null ? null : date(to) };
}

function arizona(facts: Partial<CredentialFacts>, on: string) {
  return standing(prss, { ...issued(date("2020-01-15")), ...facts }, date(on));
}

function illinois(facts: Partial<CredentialFacts>, on: string) {
  return standing(crss, { ...issued(date("2022-03-10")), ...facts }, date(on));
}

describe("what the body did", () => {
  it.each([
    ["2026-01-31", "valid"],
    ["2026-02-01", "suspended"],
    ["2026-03-31", "suspended"],
    ["2026-04-01", "valid"],
  ])("a suspension from February 1 to March 31: %s is %s", (on, outcome) => {
    const actions = [acted("suspended", "2026-02-01", "2026-03-31")];
    expect(arizona({ actions }, on).validity.outcome).toBe(outcome);
  });

  it("a revoked credential was last valid on the eve", () => {
    const actions = [acted("revoked", "2026-02-01", null)];
    expect(arizona({ actions }, "2026-02-01").validity).toMatchObject({
      outcome: "revoked",
      through: "2026-01-31",
    });
    expect(arizona({ actions }, "2026-01-31").validity).toMatchObject({
      outcome: "valid",
      through: null,
    });
  });

  it("the worst of several is the answer, and all are named", () => {
    const actions = [
      acted("suspended", "2026-01-01", null),
      acted("surrendered", "2026-02-01", null),
      acted("revoked", "2026-03-01", null),
    ];
    const { validity, practice, next } = arizona({ actions }, "2026-03-01");
    expect(validity.outcome).toBe("revoked");
    expect(validity.findings.map((one) => one.outcome)).toEqual(
      expect.arrayContaining(["suspended", "surrendered", "revoked"]),
    );
    expect(practice.outcome).toBe("not-allowed");
    expect(next).toBeNull();
  });
});

describe("a year of employment in Arizona", () => {
  it("from February 29 has its eve on February 27", () => {
    const { education } = arizona({ employment: [worked("2024-02-29")] }, "2025-02-27");
    expect(education.period).toEqual({ from: "2024-02-29", to: "2025-02-27" });
  });

  it("begins with the credential for who was hired before it", () => {
    const facts = { employment: [worked("2019-06-01")] };
    expect(arizona(facts, "2020-06-01").education.period?.from).toBe("2020-01-15");
  });

  it("goes on from one job to the next without a day between", () => {
    const employment = [worked("2025-01-15", "2025-06-30"), worked("2025-07-01")];
    expect(arizona({ employment }, "2025-10-01").education.period).toEqual({
      from: "2025-01-15",
      to: "2026-01-14",
    });
  });

  it("begins anew after a day between", () => {
    const employment = [worked("2025-01-15", "2025-06-29"), worked("2025-07-01")];
    expect(arizona({ employment }, "2025-10-01").education.period?.from).toBe("2025-07-01");
  });

  it("does not know of an end that has not come", () => {
    const employment = [worked("2025-01-15", "2025-12-01")];
    expect(arizona({ employment }, "2025-11-30").education.outcome).toBe("owed");
    expect(arizona({ employment }, "2025-12-01").education.outcome).toBe("none-owed");
    expect(arizona({ employment }, "2025-12-02").education.outcome).toBe("none-owed");
  });

  it("shows the year just ended only while it is unmet", () => {
    const employment = [worked("2024-01-15")];
    const education = [
      earned("2025-01-14", 4, { categories: ["ethics"] }),
      earned("2026-02-01", 4, { categories: ["ethics"] }),
    ];
    expect(arizona({ employment, education }, "2025-06-01").education).toMatchObject({
      outcome: "owed",
      period: { from: "2025-01-15", to: "2026-01-14" },
    });
    expect(arizona({ employment, education }, "2026-06-01").education).toMatchObject({
      outcome: "overdue",
      due: "2026-01-14",
      counted: { total: 0, ethics: 0 },
    });
    expect(arizona({ employment, education }, "2027-01-14").education.outcome).toBe("overdue");
    expect(arizona({ employment, education }, "2027-01-15").education).toMatchObject({
      outcome: "owed",
      period: { from: "2027-01-15", to: "2028-01-14" },
    });
  });

  it("adds decimals without dust", () => {
    const education = Array.from({ length: 10 }, (_, index) =>
      earned(`2025-02-${String(index + 10)}`, 0.1, { categories: ["ethics"] }),
    );
    const { counted, short } = arizona(
      { employment: [worked("2025-01-15")], education },
      "2025-06-01",
    ).education;
    expect(counted).toEqual({ total: 1, ethics: 1 });
    expect(short).toEqual({ total: 3 });
  });
});

describe("where the credential came from, in Arizona", () => {
  it("a program is looked up on the day of issue", () => {
    const recognized = [{ from: date("2019-01-01"), to: date("2020-01-15") }];
    const source = { kind: "program", recognized } as const;
    expect(arizona({ source }, "2026-01-01").validity.outcome).toBe("valid");
    const later = { ...issued(date("2020-01-16")), source };
    expect(standing(prss, later, date("2026-01-01")).validity.outcome).toBe("refer");
  });

  it.each([null, { kind: "legacy" } as const])("%j is not tested, and said so", (source) => {
    const { outcome, findings } = arizona({ source }, "2026-01-01").validity;
    expect(outcome).toBe("valid");
    const said = findings.find((one) => one.code === "program-not-tested");
    expect(said?.cite.basis).toBe("reading");
  });

  it("recognition of what was not to be recognized is for the body to explain", () => {
    const from = { state: "SD", credential: "peer" };
    const source = { kind: "reciprocity", from } as const;
    const facts = { ...issued(date("2024-10-01")), source };
    expect(standing(prss, facts, date("2026-01-01")).validity.outcome).toBe("refer");
  });

  it("recognition of what was confirmed stands", () => {
    const from = { state: "NV", credential: "PRSS" };
    const source = { kind: "reciprocity", from } as const;
    expect(arizona({ source }, "2026-01-01").validity.outcome).toBe("valid");
  });
});

describe("education by terms in Illinois", () => {
  const renewals = [{ on: date("2024-03-01"), printedExpiry: null }];

  it("shows the term just ended while it is unmet", () => {
    expect(illinois({ renewals }, "2024-03-11").education).toMatchObject({
      outcome: "overdue",
      period: { from: "2022-03-10", to: "2024-03-10" },
    });
  });

  it("shows the current term up to its last day although the next is granted", () => {
    expect(illinois({ renewals }, "2024-03-10").education).toMatchObject({
      outcome: "owed",
      period: { from: "2022-03-10", to: "2024-03-10" },
    });
  });

  it("counts hours back from a printed day that tells of renewals nobody recorded", () => {
    const facts = { printedExpiry: date("2028-03-10"), education: [earned("2023-01-01", 40)] };
    expect(illinois(facts, "2027-01-01").education).toMatchObject({
      period: { from: "2024-03-11", to: "2026-03-10" },
      outcome: "overdue",
    });
  });

  it("keeps one term where the printed day is only somewhat later", () => {
    const facts = { printedExpiry: date("2024-03-31") };
    expect(illinois(facts, "2024-03-20").education.period).toEqual({
      from: "2022-03-10",
      to: "2024-03-31",
    });
  });

  it("says of hours that nobody confirmed that they were counted all the same", () => {
    const education = [earned("2023-01-01", 6, { recognized: null })];
    const found = illinois({ education }, "2023-06-01").education;
    expect(found.counted.total).toBe(6);
    expect(found.findings.map((one) => one.code)).toContain("recognition-of-hours-not-known");
  });

  it("counts the longest sitting of a course within a term", () => {
    const course = courseName("  Active  LISTENING ");
    const education = [
      earned("2022-05-01", 2, { course }),
      earned("2022-06-01", 6, { course: courseName("active listening") }),
    ];
    expect(illinois({ education }, "2023-06-01").education).toMatchObject({
      counted: { total: 6 },
      unused: [{ ref: "2022-05-01", hours: 2, reason: "repeated-course" }],
    });
  });
});

describe("carry-over in Montana", () => {
  const years = (last: number) =>
    Array.from({ length: last - 2024 }, (_, index) => ({
      on: date(`${String(2024 + index)}-12-20`),
      printedExpiry: null,
    }));
  const suicide = { categories: ["suicide-prevention"] };

  function montana(education: readonly EducationRecord[], on: string) {
    const facts = { ...issued(date("2024-05-01")), renewals: years(2030), education };
    return standing(cbhpss, facts, date(on)).education;
  }

  it("uses what came in first, and carries no hour twice", () => {
    const education = [
      earned("2025-03-01", 40, suicide),
      earned("2027-03-01", 20, suicide),
      earned("2028-03-01", 20, suicide),
    ];
    expect(montana(education, "2025-12-31").carriesOver).toBe(20);
    expect(montana(education, "2026-12-31")).toMatchObject({
      outcome: "met",
      carriedIn: 20,
      carriesOver: 0,
      counted: { total: 20 },
    });
    expect(montana(education, "2027-12-31")).toMatchObject({ carriedIn: 0, outcome: "met" });
  });

  it("carries hours of the first year, which owes none", () => {
    expect(montana([earned("2024-10-01", 8)], "2025-06-01")).toMatchObject({ carriedIn: 8 });
  });

  it.each([
    ["2025-06-01", true],
    ["2026-06-01", false],
    ["2027-06-01", true],
  ])("suicide prevention is asked in the year of %s: %s", (on, asked) => {
    const education = [
      earned("2025-03-01", 20, suicide),
      earned("2026-03-01", 20),
      earned("2027-03-01", 20),
    ];
    expect(Object.keys(montana(education, on).required).includes("suicide-prevention")).toBe(asked);
  });
});

describe("before the first day", () => {
  it("nothing is owed, allowed or next", () => {
    const facts = { ...issued(date("2026-03-10")), employment: [worked("2026-01-01")] };
    const found = standing(prss, facts, addDays(date("2026-03-10"), -1));
    expect(found.validity.outcome).toBe("pending");
    expect(found.education.outcome).toBe("none-owed");
    expect(found.practice.outcome).toBe("not-allowed");
    expect(found.next).toBeNull();
  });
});

describe("a kind that does not exist", () => {
  it("is a mistake of ours", () => {
    const nobody = { state: "AZ", credential: "XYZ" };
    expect(() => standing(nobody, issued(date("2020-01-01")), date("2026-01-01"))).toThrow("XYZ");
  });
});
