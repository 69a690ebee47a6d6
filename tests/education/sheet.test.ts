import { beforeAll, describe, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { decideEducationRecord } from "@/lib/education/decide-education";
import { chooseColumns } from "@/lib/education/sheet-choose-columns";
import { examineSheet } from "@/lib/education/sheet-examine";
import { findSheet } from "@/lib/education/sheet-find";
import { keepHoursList, readList } from "@/lib/education/sheet-keep";
import { postSheet } from "@/lib/education/sheet-post";
import { recordTypedHours } from "@/lib/education/sheet-type";
import { withdrawSheet } from "@/lib/education/sheet-withdraw";
import { endEmployee } from "@/lib/employers/end-employee";
import { recordEmployee } from "@/lib/employers/record-employee";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { storeDocument } from "@/lib/registry/store-document";
import { employerNamed } from "@/tests/support/organizations";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const hired = date("2026-01-15");
const header = "Credential number,Last name,Date,Hours,Course,Provider,Categories";

let registrar: Registrar;
let willow: ActorOf<"employer">;
let cedar: ActorOf<"employer">;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  willow = await employerNamed("Willow");
  cedar = await employerNamed("Cedar");
});

async function hire(family: string, employer = willow) {
  const typed = { ...fromOlderRecord, given: "Learns", family };
  const credential = await registered(typed, registrar);
  const work = { number: credential.number, lastName: family, setting: "agency" } as const;
  const result = await recordEmployee({ ...work, from: hired }, employer);
  if (!result.ok) throw new Error(result.refusal);
  return { ...credential, employmentId: result.value.id };
}

async function keep(csv: string, employer = willow) {
  const read = await readList("hours.csv", new TextEncoder().encode(csv));
  if (!read.ok) throw new Error(read.refusal);
  return keepHoursList(read.value, employer);
}

async function examine(csv: string, employer = willow) {
  const { id } = await keep(csv, employer);
  const sheet = await findSheet(id, employer);
  if (!sheet) throw new Error("no list");
  return examineSheet(sheet, employer);
}

describe("an employer's list of hours", () => {
  it("is tried first: every problem by row and field, and nothing is recorded", async () => {
    const { number, personId } = await hire("Dry");
    const row = (cells: string) => `${number},Dry,${cells}`;
    const found = await examine(
      [
        header,
        row("2026-02-01,2,Boundaries,Academy,Ethics"),
        row("2026-02-01,2,boundaries ,Academy,"),
        row("2026-02-30,2,Boundaries,Academy,"),
        row("2026-02-02,none,Boundaries,Academy,Astrology"),
        row("2026-01-14,2,Before,Academy,"),
        `${number},Somebody,2026-02-01,2,Other,Academy,`,
        "0000-0000-0001,Dry,2026-02-01,2,Other,Academy,",
        ",,,,,,",
        row("2026-02-03,25,Long,Academy,"),
      ].join("\n"),
    );
    const problems = found.map(({ outcome, problems }) => [
      outcome,
      ...problems.map(({ reason, field }) => `${reason} ${field ?? ""}`),
    ]);
    expect(problems).toEqual([
      ["post"],
      ["repeat"],
      ["problem", "day-impossible on"],
      ["problem", "hours-not-read hours", "category-not-known categories"],
      ["problem", "not-employed-then on"],
      ["problem", "not-among-your-people number"],
      ["problem", "number-not-read number"],
      ["blank"],
      ["problem", "more-than-a-day "],
    ]);
    expect(await db.education.count({ where: { personId } })).toBe(0);
  });

  it("counts once posted, as the employer's word, and the same list again adds nothing", async () => {
    const { number, personId, id: credentialId } = await hire("Posted");
    const csv = `${header}\n${number},Posted,2026-02-01,3,Boundaries,Academy,Ethics\n`;
    const { id } = await keep(csv);
    expect(await postSheet(id, willow)).toMatchObject({ ok: true, value: { posted: 1 } });
    expect(await postSheet(id, willow)).toMatchObject({ refusal: "already-posted" });
    expect(await keep(csv)).toEqual({ id, cameBefore: true });
    const [again] = await examine(`${csv}\n`);
    expect(again).toMatchObject({ outcome: "problem", problems: [{ reason: "already-recorded" }] });

    const rows = await db.education.findMany({ where: { personId } });
    expect(rows).toMatchObject([
      { source: "employer", organizationId: willow.organizationId, sheetId: id },
    ]);
    const answer = await findAnswer({ id: credentialId }, { on: date("2026-06-01") });
    expect(answer?.standing.education.short).toEqual({ total: 1 });
  });

  it("is recorded once when it is posted twice at the same time", async () => {
    const { number, personId } = await hire("Race");
    const { id } = await keep(`${header}\n${number},Race,2026-02-01,3,Boundaries,Academy,\n`);
    const both = await Promise.all([postSheet(id, willow), postSheet(id, willow)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.education.count({ where: { personId } })).toBe(1);
  });

  it("is withdrawn by who posted it: nothing of it counts, all of it stays, and it may come again", async () => {
    const { number, personId, id: credentialId } = await hire("Withdrawn");
    const csv = `${header}\n${number},Withdrawn,2026-02-01,3,Boundaries,Academy,\n`;
    const { id } = await keep(csv);
    await postSheet(id, willow);
    const reason = { reason: "The wrong list." };
    expect(await withdrawSheet(id, reason, cedar)).toMatchObject({ refusal: "not-found" });
    expect(await withdrawSheet(id, reason, willow)).toMatchObject({ value: { withdrawn: 1 } });
    expect(await withdrawSheet(id, reason, willow)).toMatchObject({ refusal: "already-withdrawn" });
    const answer = await findAnswer({ id: credentialId }, { on: date("2026-06-01") });
    expect(answer?.standing.education.short).toEqual({ total: 4, ethics: 1 });
    expect(await db.education.count({ where: { personId } })).toBe(1);

    const next = await keep(csv);
    expect(next.cameBefore).toBe(false);
    expect(await postSheet(next.id, willow)).toMatchObject({ value: { posted: 1 } });
  });

  it("stays withdrawn when an office accepts one of its records at the same time", async () => {
    const reason = { reason: "The wrong list." };
    for (const family of ["Aspen", "Birch", "Cypress", "Dogwood", "Elder"]) {
      const { number, personId } = await hire(family);
      const { id } = await keep(
        `${header}\n${number},${family},2026-02-01,3,Boundaries,Academy,\n`,
      );
      await postSheet(id, willow);
      const record = await db.education.findFirstOrThrow({ where: { personId } });
      await Promise.all([
        withdrawSheet(id, reason, willow),
        decideEducationRecord(record.id, { decision: "accepted" }, registrar),
      ]);
      const latest = await db.educationDecision.findFirst({
        where: { educationId: record.id },
        orderBy: { recordedAt: "desc" },
      });
      expect(latest?.decision).toBe("withdrawn");
    }
  });

  it("is not another employer's to see, and that one may not speak for people it does not employ", async () => {
    const { number } = await hire("Ours");
    const csv = `${header}\n${number},Ours,2026-02-01,3,Boundaries,Academy,\n`;
    const { id } = await keep(csv);
    expect(await findSheet(id, cedar)).toBeNull();
    expect(await postSheet(id, cedar)).toMatchObject({ refusal: "not-found" });
    const [theirs] = await examine(csv, cedar);
    expect(theirs?.problems).toEqual([{ reason: "not-among-your-people", field: "number" }]);
  });

  it("says what was done while a person worked there, and nothing after", async () => {
    const { number, employmentId } = await hire("Gone");
    await endEmployee(employmentId, date("2026-03-01"), willow);
    const row = (day: string) => `${number},Gone,${day},1,Course of ${day},Academy,`;
    const found = await examine([header, row("2026-03-01"), row("2026-03-02")].join("\n"));
    expect(found.map(({ outcome }) => outcome)).toEqual(["post", "problem"]);
  });

  it("has its columns chosen once: the next list with these headers is read the same way", async () => {
    const { number } = await hire("Mapped");
    const strange = "A,B,C,D,E,F";
    const csv = (course: string) => `${strange}\n${number},Mapped,2026-02-01,1,${course},Academy\n`;
    const { id } = await keep(csv("First"));
    expect(await postSheet(id, willow)).toMatchObject({ refusal: "columns-missing" });
    const columns = { number: 0, lastName: 1, on: 2, hours: 3, course: 4, provider: 5 };
    expect(await chooseColumns(id, { ...columns, course: 5 }, willow)).toMatchObject({
      refusal: "column-twice",
    });
    expect(await chooseColumns(id, columns, willow)).toMatchObject({ ok: true });
    const next = await keep(csv("Second"));
    expect((await findSheet(next.id, willow))?.columns).toEqual(columns);
    const theirs = await keep(csv("Third"), cedar);
    expect((await findSheet(theirs.id, cedar))?.columns).toEqual({});
  });
});

describe("of themselves", () => {
  it("nobody states hours in an employer's name: what they say of themselves waits for an office", async () => {
    const { number, personId } = await hire("Selfsame");
    await db.roleGrant.create({
      data: { userId: willow.userId, role: "holder", personId, from: new Date("2026-01-01") },
    });
    const [found] = await examine(
      [header, `${number},Selfsame,2026-02-01,1,Boundaries,Academy,`].join("\n"),
    );
    expect(found).toMatchObject({ entry: null, problems: [{ reason: "your-own" }] });
  });
});

describe("a course's name", () => {
  it("is kept whatever the course is about, so that two of one day are two", async () => {
    const { number } = await hire("Topics");
    const row = (course: string) => `${number},Topics,2026-02-01,1,${course},Academy,`;
    const found = await examine(
      [header, row("Suicide prevention"), row("Opioid overdose and naloxone")].join("\n"),
    );
    expect(found.map(({ entry }) => entry?.course)).toEqual([
      "Suicide prevention",
      "Opioid overdose and naloxone",
    ]);
  });

  it("and a file's are kept without a Social Security number", async () => {
    const bytes = new TextEncoder().encode(header);
    const read = await readList("Ana 123-45-6789.csv", bytes);
    expect(read).toMatchObject({ value: { name: "Ana [removed].csv" } });
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==",
      "base64",
    );
    const stored = await storeDocument(new File([png], "123-45-6789.png"), willow.userId);
    expect(stored).toMatchObject({ value: { name: "[removed].png" } });
  });

  it("is asked for where a part of it was dropped", async () => {
    const { number } = await hire("Dropped");
    const row = `${number},Dropped,2026-02-01,1,Ethics for 123-45-6789,Academy,`;
    const [found] = await examine([header, row].join("\n"));
    expect(found).toMatchObject({ entry: null, problems: [{ reason: "not-stored" }] });
  });
});

describe("hours that an employer types", () => {
  it("are recorded at once, or refused with everything that is wrong", async () => {
    const { number, personId } = await hire("Typed");
    const typed = { number, lastName: "Typed", on: "2026-02-01", course: "Boundaries" };
    const wrong = await recordTypedHours({ ...typed, hours: "x" }, willow);
    expect(wrong).toEqual({
      ok: false,
      problems: [
        { reason: "missing", field: "provider" },
        { reason: "hours-not-read", field: "hours" },
      ],
    });
    const right = { ...typed, hours: "1:30", provider: "Academy" };
    expect(await recordTypedHours(right, willow)).toMatchObject({ ok: true });
    expect(await recordTypedHours(right, willow)).toMatchObject({
      problems: [{ reason: "already-recorded" }],
    });
    const [row] = await db.education.findMany({ where: { personId } });
    expect(row?.hours.toNumber()).toBe(1.5);
  });
});
