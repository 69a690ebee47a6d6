import { describe, expect, it } from "vitest";
import { decide } from "@/lib/states/decide";

type Json = Readonly<Record<string, unknown>>;

const standing = (facts: Json, rest: Json = {}): Json => ({
  id: "q",
  question: "standing",
  state: "AZ",
  credential: "PRSS",
  on: "2026-06-01",
  facts: { issuedOn: "2021-04-02", ...facts },
  ...rest,
});

const education = (...records: Json[]): Json =>
  standing({ education: records.map((one) => ({ on: "2026-02-01", hours: 1, ...one })) });

const recognition = (rest: Json): Json => ({
  id: "q",
  question: "recognition",
  into: { state: "AZ", credential: "PRSS" },
  from: { state: "IL", credential: "CRSS" },
  on: "2026-06-01",
  ...rest,
});

const service = (rest: Json): Json => ({
  id: "q",
  question: "service",
  state: "IL",
  service: "therapy",
  on: "2026-06-01",
  worker: {},
  ...rest,
});

const refused: readonly (readonly [string, unknown, string, string])[] = [
  ["an impossible day", standing({}, { on: "2026-06-31" }), "not-a-day", "/on"],
  ["February 29 of a common year", standing({}, { on: "2026-02-29" }), "not-a-day", "/on"],
  ["a day without its zeros", standing({}, { on: "2026-6-1" }), "not-a-day", "/on"],
  ["a moment instead of a day", standing({}, { on: "2026-06-01T00:00:00Z" }), "not-a-day", "/on"],
  ["a number instead of a day", standing({}, { on: 20260601 }), "wrong-type", "/on"],
  ["no day asked about", standing({}, { on: null }), "missing", "/on"],
  ["no first day", standing({ issuedOn: null }), "missing", "/facts/issuedOn"],
  ["an impossible first day", standing({ issuedOn: "2021-13-01" }), "not-a-day", "/facts/issuedOn"],
  ["no facts", standing({}, { facts: null }), "missing", "/facts"],
  ["a list instead of facts", standing({}, { facts: [] }), "wrong-type", "/facts"],
  ["an unknown question", standing({}, { question: "fortune" }), "unknown-question", "/question"],
  ["an inherited name as a question", { question: "toString" }, "unknown-question", "/question"],
  ["no question", standing({}, { question: null }), "missing", "/question"],
  ["an unknown state", standing({}, { state: "XX" }), "unknown-state", "/state"],
  ["a state in small letters", standing({}, { state: "az" }), "unknown-state", "/state"],
  ["no state", standing({}, { state: null }), "missing", "/state"],
  [
    "an unknown credential",
    standing({}, { credential: "CRSS" }),
    "unknown-credential",
    "/credential",
  ],
  [
    "an inherited name as a credential",
    standing({}, { credential: "constructor" }),
    "unknown-credential",
    "/credential",
  ],
  ["a field beside the question", standing({}, { asOf: "2026-01-01" }), "unknown-field", "/asOf"],
  ["a field beside the facts", standing({ diagnosis: "x" }), "unknown-field", "/facts/diagnosis"],
  ["a field with signs of a pointer", standing({ "a/b~c": 1 }), "unknown-field", "/facts/a~1b~0c"],
  ["a field deep inside", education({ kind: "x" }), "unknown-field", "/facts/education/0/kind"],
  ["hours below zero", education({ hours: -0.5 }), "below-zero", "/facts/education/0/hours"],
  ["hours as text", education({ hours: "1" }), "wrong-type", "/facts/education/0/hours"],
  ["no hours", education({ hours: null }), "missing", "/facts/education/0/hours"],
  [
    "an impossible day of education",
    education({}, { on: "2026-02-30" }),
    "not-a-day",
    "/facts/education/1/on",
  ],
  ["25 hours on one day", education({ hours: 25 }), "more-than-a-day", "/facts/education/0/hours"],
  [
    "25 hours on one day in two records",
    education({ hours: 20 }, { hours: 5 }),
    "more-than-a-day",
    "/facts/education/1/hours",
  ],
  ["an unknown part", education({ part: "slept" }), "unknown-value", "/facts/education/0/part"],
  [
    "categories that are no list",
    education({ categories: "ethics" }),
    "wrong-type",
    "/facts/education/0/categories",
  ],
  [
    "work that ends before it starts",
    standing({ employment: [{ as: "PRSS", from: "2026-02-01", to: "2026-01-31" }] }),
    "ends-before-it-starts",
    "/facts/employment/0/to",
  ],
  [
    "a suspension that ends before it starts",
    standing({ actions: [{ kind: "suspended", from: "2026-02-01", to: "2026-01-31" }] }),
    "ends-before-it-starts",
    "/facts/actions/0/to",
  ],
  [
    "a recognition that ends before it starts",
    standing({
      source: { kind: "program", recognized: [{ from: "2026-02-01", to: "2026-01-31" }] },
    }),
    "ends-before-it-starts",
    "/facts/source/recognized/0/to",
  ],
  [
    "a last day before the first",
    standing({ printedExpiry: "2021-04-01" }),
    "ends-before-it-starts",
    "/facts/printedExpiry",
  ],
  [
    "a renewal that ends before it was granted",
    standing({ renewals: [{ on: "2026-02-01", printedExpiry: "2026-01-31" }] }),
    "ends-before-it-starts",
    "/facts/renewals/0/printedExpiry",
  ],
  [
    "a fraction of a month",
    standing({ extensions: [{ grantedOn: "2026-01-01", months: 0.5 }] }),
    "wrong-type",
    "/facts/extensions/0/months",
  ],
  [
    "months below zero",
    standing({ extensions: [{ grantedOn: "2026-01-01", months: -1 }] }),
    "below-zero",
    "/facts/extensions/0/months",
  ],
  [
    "an unknown action",
    standing({ actions: [{ kind: "praised", from: "2026-01-01" }] }),
    "unknown-value",
    "/facts/actions/0/kind",
  ],
  [
    "an unknown setting",
    standing({ employment: [{ as: "PRSS", from: "2026-01-01", setting: "barn" }] }),
    "unknown-value",
    "/facts/employment/0/setting",
  ],
  [
    "an unknown source",
    standing({ source: { kind: "friend" } }),
    "unknown-value",
    "/facts/source/kind",
  ],
  [
    "days of recognition without a program",
    standing({ source: { kind: "legacy", recognized: [] } }),
    "unknown-field",
    "/facts/source/recognized",
  ],
  [
    "another state's credential without reciprocity",
    standing({ source: { kind: "program", from: { state: "IL", credential: "CRSS" } } }),
    "unknown-field",
    "/facts/source/from",
  ],
  ["a source without its kind", standing({ source: {} }), "missing", "/facts/source/kind"],
  [
    "a source in an unknown state",
    standing({ source: { kind: "reciprocity", from: { state: "XX", credential: "A" } } }),
    "unknown-state",
    "/facts/source/from/state",
  ],
  [
    "a held credential of an unknown state",
    standing({ holds: [{ state: "XX", credential: "A" }] }),
    "unknown-state",
    "/facts/holds/0/state",
  ],
  [
    "a held credential that ends before it starts",
    standing({
      holds: [
        { state: "IL", credential: "A", issuedOn: "2026-01-02", printedExpiry: "2026-01-01" },
      ],
    }),
    "ends-before-it-starts",
    "/facts/holds/0/printedExpiry",
  ],
  [
    "a yes or no as text",
    standing({ firstCertificate: "yes" }),
    "wrong-type",
    "/facts/firstCertificate",
  ],
  [
    "into an unknown state",
    recognition({ into: { state: "XX", credential: "A" } }),
    "unknown-state",
    "/into/state",
  ],
  [
    "into an unknown credential",
    recognition({ into: { state: "AZ", credential: "A" } }),
    "unknown-credential",
    "/into/credential",
  ],
  [
    "from an unknown state",
    recognition({ from: { state: "GU", credential: "A" } }),
    "unknown-state",
    "/from/state",
  ],
  [
    "an unknown validity",
    recognition({ from: { state: "IL", credential: "CRSS", validity: "fine" } }),
    "unknown-value",
    "/from/validity",
  ],
  ["an unknown service", service({ service: "massage" }), "unknown-service", "/service"],
  [
    "an unknown category",
    service({ worker: { categories: ["MD"] } }),
    "unknown-value",
    "/worker/categories/0",
  ],
  [
    "a supervisor's credential of no state",
    service({ supervisor: { credentials: [{ state: "QQ", credential: "CRSS" }] } }),
    "unknown-state",
    "/supervisor/credentials/0/state",
  ],
  [
    "a credential of no state, of somebody else on the team",
    service({ others: [{}, { credentials: [{ state: "QQ", credential: "CRSS" }] }] }),
    "unknown-state",
    "/others/1/credentials/0/state",
  ],
  ["an age below zero", service({ worker: { age: -1 } }), "below-zero", "/worker/age"],
  [
    "an unknown team service",
    { id: "q", question: "team", state: "IL", service: "chess", on: "2026-01-01", members: [] },
    "unknown-service",
    "/service",
  ],
  [
    "units below zero",
    { id: "q", question: "units", state: "ID", on: "2026-01-01", used: { week: -1 } },
    "below-zero",
    "/used/week",
  ],
  [
    "an unknown lived experience",
    {
      id: "q",
      question: "admission",
      state: "ID",
      credential: "CPSS",
      on: "2026-01-01",
      facts: { livedExperience: ["circus"] },
    },
    "unknown-value",
    "/facts/livedExperience/0",
  ],
  ["a text instead of a question", "hello", "not-an-object", ""],
  ["a list instead of a question", [], "not-an-object", ""],
  ["null instead of a question", null, "not-an-object", ""],
  ["a text that is not JSON", undefined, "not-json", ""],
];

describe("a question that cannot be answered as asked", () => {
  it.each(refused)("%s is refused where it is wrong", (_, question, code, path) => {
    const { error } = decide(question);
    expect(error).toMatchObject({ code, path });
    expect(error?.message).toMatch(/\S \S.*\.$/);
  });
});

describe("what is right beside what could be wrong", () => {
  it.each([
    ["24 hours on one day", education({ hours: 24 })],
    [
      "a tenth of an hour ten times",
      education(...Array.from({ length: 10 }, () => ({ hours: 0.1 }))),
    ],
    ["45 hours of academic credit on one day", education({ hours: 45, academicCredit: true })],
    [
      "academic credit beside a full day",
      education({ hours: 45, academicCredit: true }, { hours: 24 }),
    ],
    [
      "work of one day",
      standing({ employment: [{ as: "PRSS", from: "2026-01-01", to: "2026-01-01" }] }),
    ],
    ["nothing but the first day", standing({})],
    ["a last day that is the first", standing({ printedExpiry: "2021-04-02" })],
    [
      "a renewal of one day",
      standing({ renewals: [{ on: "2026-02-01", printedExpiry: "2026-02-01" }] }),
    ],
    [
      "a held credential of one day",
      standing({
        holds: [
          { state: "IL", credential: "A", issuedOn: "2026-01-01", printedExpiry: "2026-01-01" },
        ],
      }),
    ],
    [
      "an extension of no month",
      standing({ extensions: [{ grantedOn: "2026-01-01", months: 0 }] }),
    ],
    ["no hours in a record", education({ hours: 0 })],
    [
      "null for everything that may be missing",
      standing({
        printedExpiry: null,
        firstCertificate: null,
        source: null,
        renewals: null,
        extensions: null,
        actions: null,
        employment: null,
        education: null,
        holds: null,
        supervisionMeetings: null,
        proofReceivedOn: null,
      }),
    ],
    [
      "null inside a source",
      standing({ source: { kind: "legacy", recognized: null, from: null } }),
    ],
    [
      "a credential that nobody knows",
      recognition({ from: { state: "IL", credential: "Anything" } }),
    ],
  ])("%s is answered", (_, question) => {
    expect(decide(question).error).toBeUndefined();
  });

  it("missing and null get the same answer", () => {
    const missing = decide(standing({}));
    const nothing = decide(standing({ education: null, source: null, printedExpiry: null }));
    expect(nothing).toEqual(missing);
  });
});

describe("what may be left out", () => {
  const on = "2026-06-01";
  const education = (facts: Json): unknown => {
    const employment = [{ as: "PRSS", from: "2026-01-15" }];
    const answer = decide(standing({ employment, ...facts }));
    return answer.error ?? answer.education;
  };

  it("hours are attended unless it is said that they were prepared", () => {
    const hours = { on: "2026-02-01", hours: 4, categories: ["ethics"] };
    const attended = education({ education: [{ ...hours, part: "attended" }] });
    expect(education({ education: [hours] })).toEqual(attended);
    expect(attended).toMatchObject({ counted: { total: 4, ethics: 4 } });
  });

  it("an applicant asks for the full certificate unless the first one is named", () => {
    const asked = (rest: Json) =>
      decide({ question: "admission", state: "ID", credential: "CPSS", on, facts: {}, ...rest });
    expect(asked({})).toEqual(asked({ level: "full" }));
    expect(asked({})).not.toEqual(asked({ level: "first" }));
  });

  it("days of recognition: then the program was recognized on none", () => {
    const source = (rest: Json): unknown => {
      const answer = decide(standing({ source: { kind: "program", ...rest } }));
      return answer.error ?? answer.validity;
    };
    expect(source({})).toMatchObject({ outcome: "refer" });
    expect(source({})).toEqual(source({ recognized: [] }));
  });

  it.each(["revoked", "surrendered", "suspended"])("%s is a word for what the body did", (kind) => {
    const answer = decide(standing({ actions: [{ kind, from: "2026-01-01" }] }));
    expect(answer).toMatchObject({ validity: { outcome: kind } });
  });

  it.each(["associate", "bachelor", "master", "doctorate"])("%s is a level of degree", (level) => {
    const facts = { education: "none", degree: { level } };
    const asked = { question: "admission", state: "ID", credential: "CPSS", on, facts };
    expect(decide(asked).error).toBeUndefined();
  });
});

describe("what a refusal says", () => {
  it.each([
    [
      "a field that is not there",
      standing({ diagnosis: "x" }),
      "There is no field “diagnosis” here.",
    ],
    ["a list", standing({ education: "none" }), "It has to be a list."],
    ["an object", standing({}, { facts: [] }), "It has to be an object."],
    ["a text", standing({}, { state: 7 }), "It has to be a text."],
    ["a yes or no", standing({ firstCertificate: "yes" }), "It has to be true or false."],
    [
      "one of some words",
      education({ part: "slept" }),
      "It has to be one of: attended, taught, prepared.",
    ],
    [
      "a day",
      standing({}, { on: "2026-06-31" }),
      "There is no day “2026-06-31”. Write it as YYYY-MM-DD.",
    ],
    ["a question", { question: "fortune" }, 'There is no question "fortune".'],
    ["what is missing", standing({}, { on: null }), "It is required."],
  ])("names %s", (_, question, message) => {
    expect(decide(question).error?.message).toBe(message);
  });
});

describe("the name of a question", () => {
  it("is echoed in an answer", () => {
    expect(decide(standing({}))).toMatchObject({ id: "q", on: "2026-06-01" });
    expect(decide(standing({}, { id: 7 }))).toMatchObject({ id: 7 });
  });

  it("is echoed in an error, and null where it cannot be read", () => {
    expect(decide(standing({}, { on: "never" }))).toMatchObject({ id: "q" });
    expect(decide({ question: "fortune" })).toMatchObject({ id: null });
    expect(decide("hello")).toMatchObject({ id: null });
  });

  it("is left out where none was given", () => {
    expect(decide(standing({}, { id: null }))).not.toHaveProperty("id");
  });
});
