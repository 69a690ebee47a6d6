import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { amendEducation } from "@/lib/education/amend-education";
import { recordEducation } from "@/lib/education/record-education";
import { withdrawEducation } from "@/lib/education/withdraw-education";
import { canonical } from "@/lib/export/canonical";
import { exportFacts } from "@/lib/export/export-facts";
import type { Registrar } from "@/lib/registry/cases";
import { recordEmail } from "@/lib/registry/record-email";
import { recordEmployment } from "@/lib/registry/record-employment";
import { recordExtension } from "@/lib/registry/record-extension";
import { recordRenewal } from "@/lib/registry/record-renewal";
import { suspendCredential } from "@/lib/registry/suspend-credential";
import { withdrawAction } from "@/lib/registry/withdraw-action";
import { course, job } from "@/tests/support/education";
import { fromCalifornia, fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

let registrar: Registrar;
let number: string;
let personId: string;

const now = date("2026-06-01");
const reason = "The letter was seen.";
const source = "registrar";
const actionId = "0198a000-0000-7000-8000-000000000001";
let organizationId: string;
let programId: string;

const attended = { ...course, source: "employer" } as const;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  const seat = { userId: registrar.userId, role: "registrar", state: "AZ" };
  await db.roleGrant.create({ data: { ...seat, from: new Date("2026-01-01") } });
  ({ number, personId } = await registered(
    { ...fromOlderRecord, given: "Ñandú", family: "Exported" },
    registrar,
  ));
  await registered({ ...fromCalifornia, family: "Another" }, registrar);
  const operator = { name: "Desert Peers", roles: ["operator"], state: "AZ" };
  ({ id: organizationId } = await db.organization.create({ data: operator }));
  const program = { operatorId: organizationId, state: "AZ", kind: "PRSS", name: "Peers" };
  ({ id: programId } = await db.program.create({ data: program }));
});

async function exported(): Promise<string> {
  const chunks: string[] = [];
  await exportFacts((chunk) => void chunks.push(chunk));
  return chunks.join("");
}

const Export = z.object({
  people: z.array(
    z.object({
      names: z.array(z.object({ family: z.string() })),
      emails: z.array(z.object({ address: z.string() })),
      credentials: z.array(z.object({ number: z.string(), actions: z.array(z.unknown()) })),
      education: z.array(z.object({ course: z.string() })),
    }),
  ),
});

async function people() {
  return Export.parse(JSON.parse(await exported())).people;
}

describe("the export of a register", () => {
  test("is the same twice, and one line of JSON whose keys are in their order", async () => {
    const first = await exported();
    expect(await exported()).toBe(first);
    expect(first.endsWith("\n") && !first.trimEnd().includes("\n")).toBe(true);
    expect(`${canonical(z.json().parse(JSON.parse(first)))}\n`).toBe(first);
  });

  test("has everybody once, with every credential", async () => {
    const numbers = (await people()).flatMap(({ credentials }) => credentials);
    expect(numbers.map((credential) => credential.number)).toEqual(
      (await db.credential.findMany({ orderBy: { number: "asc" } })).map((row) => row.number),
    );
  });

  test("names no id and no event", async () => {
    expect(await exported()).not.toContain(personId);
    expect(await exported()).not.toContain(reason);
  });

  test("is as before when an action was recorded and withdrawn", async () => {
    const before = await exported();
    const suspension = { from: date("2026-03-01"), reason };
    await suspendCredential(number, suspension, registrar, now);
    expect(await exported()).not.toBe(before);
    const { id } = await db.action.findFirstOrThrow({ where: { credential: { number } } });
    await withdrawAction(number, id, { reason }, registrar, now);
    expect(await exported()).toBe(before);
  });

  test("is as before when a credential was registered and taken back, with its person", async () => {
    const before = await exported();
    const { id } = await registered({ ...fromOlderRecord, family: "Mistaken" }, registrar);
    expect(await exported()).not.toBe(before);
    await db.credential.update({ where: { id }, data: { takenBackAt: new Date() } });
    expect(await exported()).toBe(before);
  });

  test("is as before when education was recorded and withdrawn, and has what amended another alone", async () => {
    const before = await exported();
    expect(await recordEducation(personId, attended, registrar, now)).toMatchObject({ ok: true });
    const recorded = await db.education.findFirstOrThrow({ where: { personId } });
    const facts = { ...attended, course: "Limits" };
    const amended = await amendEducation(recorded.id, facts, registrar, now);
    if (!amended.ok) throw new Error(amended.refusal);
    const courses = (await people()).flatMap(({ education }) => education);
    expect(courses).toEqual([{ course: "Limits" }]);
    await withdrawEducation(amended.value.id, registrar);
    expect(await exported()).toBe(before);
  });
});

describe("a new fact changes the export", () => {
  const on = new Date("2026-01-01");
  const credential = () => db.credential.findUniqueOrThrow({ where: { number } });
  test.each([
    [
      "a renewal",
      () => recordRenewal(number, { on: date("2014-05-14"), source, reason }, registrar),
    ],
    [
      "an extension",
      () =>
        recordExtension(
          number,
          { grantedOn: date("2015-05-14"), months: 3, source, reason },
          registrar,
        ),
    ],
    [
      "an address",
      () => recordEmail(personId, { address: "new@example.org", source, reason }, registrar, now),
    ],
    ["a period of work", () => recordEmployment(personId, job, registrar)],
    [
      "hours of education",
      () =>
        recordEducation(personId, { ...attended, course: "Ethics", hours: 1.25 }, registrar, now),
    ],
    [
      "how it was earned",
      async () =>
        db.completion.create({ data: { credentialId: (await credential()).id, hours: 40.5 } }),
    ],
    [
      "a program's recognition",
      () => db.programRecognition.create({ data: { programId, from: on, source } }),
    ],
    [
      "a limit of it",
      () =>
        db.programAction.create({ data: { id: actionId, programId, kind: "suspended", from: on } }),
    ],
    [
      "a decision of a recall",
      async () =>
        db.recallDecision.create({
          data: { actionId, credentialId: (await credential()).id, decision: "stays" },
        }),
    ],
    [
      "the closing of an operator",
      () => db.operatorClosure.create({ data: { organizationId, closedOn: on } }),
    ],
    [
      "a setting of an office",
      () =>
        db.officeSetting.create({
          data: {
            state: "AZ",
            kind: "PRSS",
            name: "recognition-months",
            value: 24,
            from: on,
            source,
            recordedById: registrar.userId,
          },
        }),
    ],
  ])("%s", async (_, record) => {
    const before = await exported();
    await record();
    expect(await exported()).not.toBe(before);
  });

  test("and an event alone does not", async () => {
    const before = await exported();
    await db.event.create({
      data: { type: "name-recorded", effectiveOn: on, actorRole: "registry", personId },
    });
    expect(await exported()).toBe(before);
  });
});
