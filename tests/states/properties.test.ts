import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addDays, date, daysBetween } from "@/lib/dates";
import { isWorse, outcomes } from "@/lib/rules/decision";
import {
  issued,
  type CredentialFacts,
  type EducationRecord,
  type Employment,
} from "@/lib/rules/facts";
import { states } from "@/lib/states/catalogue";
import { registered } from "@/lib/states/registered";
import { recognition, standing } from "@/lib/states/standing";

const firstDay = date("1990-01-01");
const lastDay = date("2090-12-31");
const days = daysBetween(firstDay, lastDay);

const kinds = registered.flatMap((policy) =>
  Object.keys(policy.credentials).map((credential) => ({ state: policy.code, credential })),
);

const anyDay = fc.nat(days).map((offset) => addDays(firstDay, offset));
const anyKind = fc.constantFrom(...kinds);
const categories = ["ethics", "crss-specific", "cprs-specific", "core", "suicide-prevention"];

const anyRecord = fc.record<EducationRecord>({
  ref: fc.constant(null),
  on: anyDay,
  hours: fc.integer({ min: 0, max: 160 }).map((quarters) => quarters / 4),
  categories: fc.subarray(categories),
  course: fc.constantFrom(null, null, "boundaries"),
  recognized: fc.constantFrom(null, true, false),
  part: fc.constantFrom("attended", "taught", "prepared"),
  academicCredit: fc.constant(true),
  usedFor: fc.subarray(["ID/CPSS", "ID/CFSP", "MT/LAC"]),
});

const anySpan = fc
  .tuple(anyDay, fc.option(fc.nat(3000)))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));

const anyJob: fc.Arbitrary<Employment> = fc
  .tuple(anySpan, fc.constantFrom("PRSS", "CPSS", "SDMI-CPSS", "cook"))
  .chain(([span, as]) =>
    fc.constantFrom("agency" as const, "self-employed" as const, null).map((setting) => ({
      ...span,
      as,
      setting,
    })),
  );

const anyFacts: fc.Arbitrary<CredentialFacts> = fc
  .record({
    issuedOn: anyDay,
    printed: fc.option(fc.nat(3000)),
    firstCertificate: fc.boolean(),
    renewals: fc.array(fc.record({ on: anyDay, printedExpiry: fc.constant(null) }), {
      maxLength: 4,
    }),
    extensions: fc.array(fc.record({ grantedOn: anyDay, months: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 2,
    }),
    actions: fc.array(
      fc
        .tuple(anySpan, fc.constantFrom("suspended" as const, "revoked" as const))
        .map(([span, kind]) => ({ ...span, kind })),
      { maxLength: 2 },
    ),
    employment: fc.array(anyJob, { maxLength: 3 }),
    education: fc.array(anyRecord, { maxLength: 6 }),
  })
  .map(({ printed, ...facts }) => ({
    ...issued(facts.issuedOn),
    ...facts,
    printedExpiry: printed === null ? null : addDays(facts.issuedOn, printed),
  }));

const home = process.env.TZ;

afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

describe("every credential, whatever is on record", () => {
  it("has an answer for every day of 1990 to 2090", () => {
    const facts = { ...issued(date("2001-02-28")), employment: [job("2002-02-28")] };
    for (const { state, credential } of kinds) {
      for (let offset = 0; offset <= days; offset += 1) {
        const { validity, education, practice } = standing(
          { state, credential },
          facts,
          addDays(firstDay, offset),
        );
        if (!isOutcome("validity", validity.outcome)) expect.fail(validity.outcome);
        if (!isOutcome("education", education.outcome)) expect.fail(education.outcome);
        if (!isOutcome("practice", practice.outcome)) expect.fail(practice.outcome);
      }
    }
  }, 60_000);

  it("has an answer with a finding for it, and none that is worse", () => {
    fc.assert(
      fc.property(anyKind, anyFacts, anyDay, (kind, facts, on) => {
        const { validity, education, practice } = standing(kind, facts, on);
        for (const [question, { outcome, findings }] of [
          ["validity", validity],
          ["education", education],
          ["practice", practice],
        ] as const) {
          expect(findings.map((one) => one.outcome)).toContain(outcome);
          expect(findings.some((one) => isWorse(question, one.outcome, outcome))).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("never comes back after it was terminated, whoever renews or extends it", () => {
    const ended = ["terminated", "suspended", "surrendered", "revoked"];
    fc.assert(
      fc.property(anyKind, anyFacts, anyDay, fc.nat(2000), (kind, facts, on, later) => {
        if (standing(kind, facts, on).validity.outcome !== "terminated") return;
        const then = standing(kind, facts, addDays(on, later));
        expect(ended).toContain(then.validity.outcome);
      }),
      { numRuns: 6000 },
    );
  });

  it("never owes more education for more hours", () => {
    fc.assert(
      fc.property(anyKind, anyFacts, anyRecord, anyDay, (kind, facts, record, on) => {
        const before = standing(kind, facts, on).education;
        // An earlier sitting in a course would rightly make a later one count no more.
        const more = { ...facts, education: [...facts.education, { ...record, course: null }] };
        const after = standing(kind, more, on).education;
        expect(isWorse("education", after.outcome, before.outcome)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it("counts what it says is short", () => {
    fc.assert(
      fc.property(anyKind, anyFacts, anyDay, (kind, facts, on) => {
        const { required, counted, short } = standing(kind, facts, on).education;
        expect(Object.keys(counted)).toEqual(Object.keys(required));
        for (const [key, amount] of Object.entries(required)) {
          expect(short[key] ?? 0).toBeCloseTo(Math.max(0, amount - (counted[key] ?? 0)), 3);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("does not know what is dated after the day asked about", () => {
    fc.assert(
      fc.property(anyKind, anyFacts, anyDay, (kind, facts, on) => {
        const known: CredentialFacts = {
          ...facts,
          renewals: facts.renewals.filter((one) => one.on <= on),
          extensions: facts.extensions.filter((one) => one.grantedOn <= on),
          actions: facts.actions.filter((one) => one.from <= on),
          employment: facts.employment
            .filter((one) => one.from <= on)
            .map((one) => ({ ...one, to: one.to !== null && one.to > on ? null : one.to })),
          education: facts.education.filter((one) => one.on <= on),
        };
        expect(standing(kind, known, on)).toEqual(standing(kind, facts, on));
      }),
      { numRuns: 2000 },
    );
  });

  it("gets the same answer whatever the order of the records", () => {
    fc.assert(
      fc.property(anyKind, anyFacts, anyDay, (kind, facts, on) => {
        const turned: CredentialFacts = {
          ...facts,
          employment: facts.employment.toReversed(),
          education: facts.education.toReversed(),
        };
        const here = { ...standing(kind, facts, on).education, unused: [] };
        const there = { ...standing(kind, turned, on).education, unused: [] };
        expect(there).toEqual(here);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "Europe/Lisbon"])(
    "gets the same answer in %s as in UTC",
    (zone) => {
      fc.assert(
        fc.property(anyKind, anyFacts, anyDay, (kind, facts, on) => {
          process.env.TZ = "UTC";
          const here = standing(kind, facts, on);
          process.env.TZ = zone;
          expect(standing(kind, facts, on)).toEqual(here);
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe("every credential of every state, into every registered one", () => {
  it("is recognized, proposed, referred or refused, with a source", () => {
    const on = date("2026-03-01");
    for (const into of kinds) {
      for (const { code, kinds: theirs } of states()) {
        for (const { code: credential } of theirs) {
          const found = recognition(into, { state: code, credential, validity: "valid" }, on);
          expect(outcomes.recognition).toContain(found.outcome);
          expect(found.findings.length).toBeGreaterThan(0);
        }
      }
    }
  });
});

function job(from: string): Employment {
  return { as: "PRSS", from: date(from), to: null, setting: "agency" };
}

function isOutcome(question: keyof typeof outcomes, outcome: string): boolean {
  const words: readonly string[] = outcomes[question];
  return words.includes(outcome);
}
