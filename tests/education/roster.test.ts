import { beforeAll, describe, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { amendCourse } from "@/lib/education/roster-amend";
import { announceCourse } from "@/lib/education/roster-announce";
import { certificatesClock, clockStanding } from "@/lib/education/roster-clock";
import { lookUpRoster } from "@/lib/education/roster-look-ups";
import { findSheet } from "@/lib/education/sheet-find";
import { keepRoster } from "@/lib/education/sheet-keep";
import { postSheet } from "@/lib/education/sheet-post";
import { rosterLines } from "@/lib/education/sheet-type";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { employerNamed, providerNamed } from "@/tests/support/organizations";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

let registrar: Registrar;
let academy: ActorOf<"operator">;

beforeAll(async () => {
  registrar = await registrarOf("IL");
  academy = await providerNamed("Prairie Academy", "IL");
});

function person(family: string) {
  const typed = { ...fromOlderRecord, kind: "CRSS", given: "Attends", family };
  return registered({ ...typed, issuedOn: "2025-08-10", printedExpiry: "2027-08-10" }, registrar);
}

const course = {
  state: "IL",
  title: "Self-disclosure in recovery support",
  heldOn: date("2026-04-09"),
  hours: 1,
  categories: ["crss-specific"],
};

/** Takes the worker's job away as if it were done, so that the roster may be exchanged. */
async function forgetLookUps(id: string): Promise<void> {
  await db.$executeRaw`select graphile_worker.remove_job(${`look-up-roster:${id}`})`;
}

describe("a course's roster", () => {
  it("is posted after the course, and counts as the provider's word", async () => {
    const { number, id: credentialId, personId } = await person("Attended");
    const { id } = await announceCourse(course, academy);
    const typed = rosterLines(`${number} Attended\n\n${number}\tAttended\nnobody at all`);
    expect(await keepRoster(id, typed, academy)).toMatchObject({ ok: true });
    expect(await postSheet(id, academy)).toMatchObject({ ok: true, value: { posted: 1 } });
    const sheet = await findSheet(id, academy);
    expect(sheet?.rows.map(({ outcome }) => outcome)).toEqual(["post", "repeat", "problem"]);
    const rows = await db.education.findMany({ where: { personId } });
    expect(rows).toMatchObject([
      {
        course: course.title,
        provider: "Prairie Academy",
        source: "provider",
        organizationId: academy.organizationId,
        categories: ["crss-specific"],
      },
    ]);
    const answer = await findAnswer({ id: credentialId }, { on: date("2026-06-01") });
    expect(answer?.standing.education.counted).toMatchObject({ total: 1, "crss-specific": 1 });
  });

  it("is not posted before the day of the course, nor by somebody else", async () => {
    const { number } = await person("Early");
    const heldOn = addDays(today("America/Chicago"), 1);
    const { id } = await announceCourse({ ...course, heldOn }, academy);
    await keepRoster(id, rosterLines(`${number} Early`), academy);
    expect(await postSheet(id, academy)).toMatchObject({ refusal: "not-held-yet" });
    const other = await providerNamed("Other Academy", "IL");
    expect(await findSheet(id, other)).toBeNull();
    expect(await keepRoster(id, rosterLines("x"), other)).toMatchObject({ refusal: "not-found" });
    const employer = {
      ...(await employerNamed("Employer")),
      ...academy,
      role: "employer",
    } as const;
    expect(await findSheet(id, employer)).toBeNull();
  });

  it("cannot be exchanged once it is posted", async () => {
    const { number } = await person("Exchanged");
    const { id } = await announceCourse(course, academy);
    const roster = rosterLines(`${number.replace(/(.{4})(?=.)/g, "$1 ")}, Exchanged`);
    await keepRoster(id, roster, academy);
    await postSheet(id, academy);
    expect(await keepRoster(id, roster, academy)).toMatchObject({ refusal: "already-posted" });
  });

  it("keeps a row for each record when it is posted and exchanged at the same time", async () => {
    for (const family of ["Aspen", "Birch", "Cypress"]) {
      const { number } = await person(family);
      const { id } = await announceCourse(course, academy);
      await keepRoster(id, rosterLines(`${number}, ${family}`), academy);
      await forgetLookUps(id);
      await Promise.all([
        postSheet(id, academy),
        keepRoster(id, rosterLines(`${number}, Somebody`), academy),
      ]);
      const posted = await db.education.count({ where: { sheetId: id } });
      const rows = await db.educationSheetRow.count({
        where: { sheetId: id, educationId: { not: null } },
      });
      expect(rows).toBe(posted);
    }
  });
});

describe("the clock of a course's certificates", () => {
  it("is 30 days in Illinois, by the source that says so, and none where no source does", () => {
    const clock = certificatesClock("IL", course.heldOn);
    expect(clock).toMatchObject({ due: "2026-05-09", days: 30, cite: { basis: "given" } });
    expect(certificatesClock("AZ", course.heldOn)).toBeNull();
  });

  it.each([
    ["2026-05-09", null, { standing: "running", daysLeft: 0 }],
    ["2026-05-10", null, { standing: "overdue", daysLeft: -1 }],
    ["2026-06-01", "2026-05-09", { standing: "in-time", daysAfter: 30 }],
    ["2026-06-01", "2026-05-10", { standing: "late", daysAfter: 31 }],
    ["2026-06-01", "2026-04-09", { standing: "in-time", daysAfter: 0 }],
  ])("on %s, posted on %s: %j", (on, postedOn, expected) => {
    const due = date("2026-05-09");
    const posted = postedOn === null ? null : date(postedOn);
    const { heldOn } = course;
    expect(clockStanding({ heldOn, due, postedOn: posted }, date(on))).toEqual(expected);
    expect(clockStanding({ heldOn, due: null, postedOn: posted }, date(on))).toEqual({
      standing: "no-clock",
    });
  });
});

describe("a course that was announced", () => {
  const changed = {
    state: "IL",
    title: "Self-disclosure and its limits",
    heldOn: date("2026-04-10"),
    hours: 2,
    categories: [],
  };

  it("is amended until its roster is posted, with its clock, and the roster says what it says then", async () => {
    const { number, personId } = await person("Amended");
    const { id } = await announceCourse(course, academy);
    await keepRoster(id, rosterLines(`${number} Amended`), academy);
    expect(await amendCourse(id, changed, academy)).toMatchObject({ ok: true });
    expect((await findSheet(id, academy))?.course).toMatchObject({
      ...changed,
      due: certificatesClock("IL", changed.heldOn)?.due,
    });
    await postSheet(id, academy);
    const rows = await db.education.findMany({ where: { personId } });
    expect(rows).toMatchObject([{ course: changed.title, categories: [] }]);
    expect(rows[0]?.hours.toNumber()).toBe(2);
    const [event] = await db.event.findMany({ where: { type: "course-amended" } });
    expect(event).toMatchObject({
      before: { sheetId: id, heldOn: course.heldOn, hours: 1, categories: ["crss-specific"] },
      after: { sheetId: id, heldOn: changed.heldOn, hours: 2, categories: [], titleChanged: true },
    });
    expect(JSON.stringify(event)).not.toContain("limits");

    expect(await amendCourse(id, course, academy)).toMatchObject({ refusal: "already-posted" });
    expect(await db.education.findMany({ where: { personId } })).toEqual(rows);
  });

  it("is amended by its provider alone, and stays of its state", async () => {
    const { id } = await announceCourse(course, academy);
    const other = await providerNamed("Another Academy", "IL");
    expect(await amendCourse(id, changed, other)).toMatchObject({ refusal: "not-found" });
    const moved = { ...changed, state: "AZ" };
    expect(await amendCourse(id, moved, academy)).toMatchObject({ refusal: "not-found" });
    expect((await findSheet(id, academy))?.course).toMatchObject({ title: course.title });
  });
});

describe("everybody on a roster", () => {
  it("is looked up once by the worker, a name that does not fit too, before it is exchanged", async () => {
    const { number, id: credentialId } = await person("Lookedup");
    const { id } = await announceCourse(course, academy);
    const typed = rosterLines(`${number} Lookedup\n${number} Somebody\nnobody at all`);
    const begun = new Date();
    expect(await keepRoster(id, typed, academy)).toMatchObject({ ok: true });
    expect(await keepRoster(id, typed, academy)).toMatchObject({ refusal: "looking-up" });

    const { organizationId, userId } = academy;
    const job = { sheetId: id, organizationId, userId, begun };
    const found = { askedById: userId, credentialId };
    await lookUpRoster(job);
    expect(await db.verification.count({ where: found })).toBe(1);
    const missed = { askedById: userId, credentialId: null, at: { gte: begun } };
    expect(await db.verification.count({ where: missed })).toBe(1);
    await lookUpRoster(job);
    expect(await db.verification.count({ where: found })).toBe(1);
  });
});
