import { beforeAll, describe, expect, it } from "vitest";
import { date, type PlainDate } from "@/lib/dates";
import { educationOf } from "@/lib/education/answer";
import { educationOverview } from "@/lib/education/overview";
import { recordEducation } from "@/lib/education/record-education";
import { recordOwnEducation } from "@/lib/education/record-own-education";
import { decideEducationRecord } from "@/lib/education/decide-education";
import type { Registrar } from "@/lib/registry/cases";
import { findAnswer } from "@/lib/registry/answer";
import { recordEmployment } from "@/lib/registry/record-employment";
import { recordRenewal } from "@/lib/registry/record-renewal";
import { messages } from "@/lib/i18n/messages";
import { states } from "@/lib/states/catalogue";
import { educationCategories } from "@/lib/states/education-categories";
import { course as own } from "@/tests/support/education";
import { holderOf } from "@/tests/support/holder";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const now = date("2026-11-22");

let arizona: Registrar;
let idaho: Registrar;
let illinois: Registrar;
let montana: Registrar;

beforeAll(async () => {
  arizona = await registrarOf("AZ");
  idaho = await registrarOf("ID");
  illinois = await registrarOf("IL");
  montana = await registrarOf("MT");
});

const course = { ...own, source: "provider" } as const;

describe("the page answers", () => {
  it("for the year at work and the one before it, what is required, counted and short", async () => {
    const { id, personId } = await registered(
      { ...fromOlderRecord, given: "Two", family: "Years" },
      arizona,
    );
    const job = { employer: "A", worksAs: "PRSS", setting: "agency", source: "employer" } as const;
    await recordEmployment(personId, { ...job, from: date("2024-01-15") }, arizona);
    await recordEducation(personId, { ...course, on: date("2025-03-01"), hours: 4 }, arizona, now);
    await recordEducation(personId, course, arizona, now);
    const education = await educationOn(id, date("2026-06-01"));
    expect(education?.periods).toMatchObject([
      {
        period: { from: "2026-01-15", to: "2027-01-14" },
        required: { total: 4, ethics: 1 },
        counted: { total: 3, ethics: 3 },
        short: { total: 1 },
        outcome: "owed",
      },
      { period: { from: "2025-01-15", to: "2026-01-14" }, counted: { total: 4 }, outcome: "met" },
    ]);
    expect(education?.answer).toEqual(education?.periods[0]);
  });

  it("for every year in Montana, because hours of one go on to the next", async () => {
    const { id, number, personId } = await registered(
      {
        ...fromOlderRecord,
        kind: "CBHPSS",
        given: "Carries",
        family: "Over",
        issuedOn: "2023-06-01",
      },
      montana,
    );
    for (const year of ["2023", "2024", "2025"]) {
      const renewal = { source: "registrar", reason: "Letter." } as const;
      await recordRenewal(number, { ...renewal, on: date(`${year}-12-01`) }, montana);
    }
    const suicide = { ...course, categories: ["suicide-prevention"] };
    await recordEducation(
      personId,
      { ...suicide, on: date("2024-05-01"), hours: 24 },
      montana,
      now,
    );
    const [, , second] = (await educationOn(id, date("2026-06-01")))?.periods ?? [];
    expect(second).toMatchObject({
      period: { from: "2024-01-01", to: "2024-12-31" },
      outcome: "met",
      carriedIn: 0,
      carriesOver: 4,
    });
    const periods = (await educationOn(id, date("2026-06-01")))?.periods;
    expect(periods).toHaveLength(4);
    expect(periods?.[1]).toMatchObject({ carriedIn: 4, short: { total: 16 } });
  });

  it("what was not used and why, each record by name", async () => {
    const { personId } = await registered(
      { ...fromOlderRecord, kind: "CRSS", given: "Not", family: "Used", issuedOn: "2025-06-01" },
      illinois,
    );
    const holder = await holderOf(personId);
    const record = (name: string, on: string) =>
      recordEducation(personId, { ...course, course: name, on: date(on) }, illinois, now);
    await record("Too early", "2025-05-31");
    await record("Wellness  Planning", "2026-02-01");
    await record("wellness planning", "2026-03-01");
    await recordOwnEducation({ ...own, course: "Not seen yet" }, holder, now);
    const refused = await recordOwnEducation({ ...own, course: "Cooking" }, holder, now);
    if (!refused.ok) throw new Error(refused.refusal);
    await decideEducationRecord(
      refused.value.id,
      { decision: "not-accepted", reason: "topic-does-not-count" },
      illinois,
    );
    const { credentials } = await educationOverview(personId);
    const why = Object.fromEntries(
      (credentials[0]?.notUsed ?? []).map(({ record: { course: name }, reason }) => [name, reason]),
    );
    expect(why).toEqual({
      "Too early": "before-issue",
      "wellness planning": "repeated-course",
      "Not seen yet": "waits",
      Cooking: "not-accepted",
    });
  });

  it("an office for the credentials in its own register only", async () => {
    const { personId } = await registered(
      { ...fromOlderRecord, given: "Two", family: "States", birthDate: "1980-01-01" },
      arizona,
    );
    await registered(
      {
        ...fromOlderRecord,
        kind: "CPSS",
        given: "Two",
        family: "States",
        birthDate: "1980-01-01",
        issuedOn: "2026-03-01",
      },
      idaho,
      { person: personId },
    );
    const { credentials } = await educationOverview(personId, { state: "ID" });
    expect(credentials.map(({ credential }) => credential.state)).toEqual(["ID"]);
  });
});

describe("the categories to choose from", () => {
  it.each([
    ["AZ", ["ethics", "cultural-diversity"]],
    ["IL", ["ethics", "crss-specific", "cprs-specific"]],
    ["MT", ["ethics", "suicide-prevention"]],
    ["WY", ["ethics"]],
  ])("are those that the rules of %s ask for, and ethics everywhere", (state, categories) => {
    expect([...educationCategories(state)].sort()).toEqual([...categories].sort());
  });

  it("have a word each", () => {
    const words = Object.keys(messages.en.education.category);
    for (const { code } of states()) {
      for (const category of educationCategories(code)) expect(words).toContain(category);
    }
  });
});

/** The education of a credential on a day. */
async function educationOn(id: string, on: PlainDate) {
  const answer = await findAnswer({ id }, { on });
  return answer && educationOf(answer);
}
