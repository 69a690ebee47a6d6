import { z } from "zod";
import { beforeAll, describe, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { answerAudit, handInEvidence } from "@/lib/education/audit-answer";
import { countEvidenceWaiting } from "@/lib/education/audit-count-waiting";
import { drawnFrom, repeatsItself } from "@/lib/education/audit-check";
import { decideAudit } from "@/lib/education/audit-decide";
import { drawNumbers } from "@/lib/education/audit-draw";
import { findAudit, type Audit } from "@/lib/education/audit-find";
import { findAuditItem } from "@/lib/education/audit-item";
import { openAudit } from "@/lib/education/audit-open";
import { recordEducation } from "@/lib/education/record-education";
import { openEvidence } from "@/lib/education/evidence";
import { listLedger } from "@/lib/education/ledger";
import type { Registrar } from "@/lib/registry/cases";
import { recordRenewal } from "@/lib/registry/record-renewal";
import { storeDocument } from "@/lib/registry/store-document";
import { idOf } from "@/tests/support/education";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const now = today("America/Denver");
const asked = {
  kind: "CBHPSS",
  from: date("2025-12-01"),
  to: date("2025-12-31"),
  percent: 50,
  due: addDays(now, 30),
};

let registrar: Registrar;
let elsewhere: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("MT");
  elsewhere = await registrarOf("ID");
  for (let index = 0; index < 5; index += 1) await renewed(`Drawn${String(index)}`);
  // The first renewal of this one owes no hours: nothing of it can be looked at.
  const typed = { ...fromOlderRecord, kind: "CBHPSS", family: "New", issuedOn: "2025-03-01" };
  await registered({ ...typed, email: "new@example.net" }, registrar);
});

/** Somebody who renewed twice, with a course in the audited year. */
async function renewed(family: string): Promise<void> {
  const typed = { ...fromOlderRecord, kind: "CBHPSS", family, issuedOn: "2023-09-05" };
  const email = `${family.toLowerCase()}@example.net`;
  const { number, personId } = await registered({ ...typed, email }, registrar);
  for (const on of [date("2023-12-15"), date("2024-12-15"), date("2025-12-15")]) {
    const renewal = { on, source: "registrar", reason: "Board file." } as const;
    const result = await recordRenewal(number, renewal, registrar);
    if (!result.ok) throw new Error(result.refusal);
  }
  const course = { on: date("2025-06-01"), hours: 20, course: "Trauma", provider: "Academy" };
  const facts = { categories: [], part: "attended", academicCredit: false } as const;
  await recordEducation(
    personId,
    { ...course, ...facts, categories: ["suicide-prevention"], source: "provider" },
    registrar,
    now,
  );
}

/** A draw of its own: the ones of the same days before it are put aside, because nobody draws twice. */
async function drawn(): Promise<Audit> {
  await db.educationAudit.updateMany({ data: { state: "WY" } });
  const result = await openAudit(asked, registrar);
  if (!result.ok) throw new Error(result.refusal);
  const audit = await findAudit(result.value.id, registrar.state);
  if (!audit) throw new Error("no audit");
  return audit;
}

async function firstOf({ items: [line] }: Audit) {
  if (!line) throw new Error("nobody drawn");
  const user = await db.user.create({
    data: { email: `${line.id}@example.net`, folded: "", name: "Holder" },
  });
  const holder: ActorOf<"holder"> = { userId: user.id, role: "holder", personId: line.personId };
  return { line, holder };
}

describe("a draw", () => {
  it("takes its share, rounded down, and says how anybody gets the same again", async () => {
    const audit = await drawn();
    expect(audit).toMatchObject({ population: 5, percent: 50 });
    expect(audit.items).toHaveLength(2);
    expect(audit.seed).toMatch(/^[0-9a-f]{64}$/);
    const numbers = await drawnFrom(audit.id);
    expect(numbers).toHaveLength(5);
    const again = drawNumbers(numbers, audit.seed, audit.percent);
    expect(again.toSorted()).toEqual(audit.items.map(({ number }) => number));
    expect(await repeatsItself(audit)).toBe(true);
    const withoutOne = { ...audit, items: audit.items.slice(1) };
    expect(await repeatsItself(withoutOne)).toBe(false);
  });

  it("still repeats itself when the register has grown since", async () => {
    const audit = await drawn();
    await renewed("Later");
    expect(await repeatsItself(audit)).toBe(true);
  });

  it("is told to each holder who was drawn, with the address of their page, and to nobody else", async () => {
    await db.outboundEmail.deleteMany({ where: { template: "audit-drawn" } });
    const { items, due } = await drawn();
    const sent = await db.outboundEmail.findMany({ where: { template: "audit-drawn" } });
    const paths = sent.map(({ data }) => z.object({ path: z.string() }).parse(data).path);
    expect(paths.toSorted()).toEqual(items.map(({ id }) => `/my/audits/${id}`).toSorted());
    for (const { data } of sent) expect(data).toMatchObject({ due, kind: "CBHPSS" });
    expect(sent).toHaveLength(items.length);
  });

  it.each([
    ["over-the-limit", { percent: 51 }],
    ["not-ended-yet", { to: now }],
    ["ends-before-start", { to: addDays(asked.from, -1) }],
    ["due-too-early", { due: now }],
    ["no-such-kind", { kind: "PRSS" }],
    ["nobody-to-draw", { from: date("2010-01-01"), to: date("2010-12-31") }],
  ])("is refused: %s", async (refusal, change) => {
    expect(await openAudit({ ...asked, ...change }, registrar)).toMatchObject({ refusal });
  });

  it("is made once of the same days, also when it is asked for twice at once", async () => {
    await db.educationAudit.updateMany({ data: { state: "WY" } });
    const small = { ...asked, percent: 20 };
    const both = await Promise.all([openAudit(small, registrar), openAudit(small, registrar)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await openAudit({ ...small, from: date("2025-11-01") }, registrar)).toMatchObject({
      refusal: "drawn-already",
    });
  });

  it("is drawn anew from the others when a credential is taken back while they are looked at", async () => {
    await db.educationAudit.updateMany({ data: { state: "WY" } });
    const { number } = await db.credential.findFirstOrThrow({ where: { kind: "CBHPSS" } });
    const takenBackAt = (at: Date | null) =>
      db.credential.update({ where: { number }, data: { takenBackAt: at } });
    const result = await openAudit(asked, registrar, {
      counted: async () => {
        await takenBackAt(new Date());
      },
    });
    expect(await drawnFrom(idOf(result))).not.toContain(number);
    await takenBackAt(null);
  });

  it("is not seen by another state's office", async () => {
    const audit = await drawn();
    const [line] = audit.items;
    expect(await findAudit(audit.id, "ID")).toBeNull();
    expect(await findAuditItem(line?.id ?? "", { state: "ID" })).toBeNull();
    const finding = { decision: "in-order", reason: "Seen.", records: [] } as const;
    expect(await decideAudit(line?.id ?? "", finding, elsewhere)).toMatchObject({
      refusal: "not-found",
    });
  });
});

describe("a holder who was drawn", () => {
  it("hands in a file for a record of the period, says so once, and nobody else can", async () => {
    const audit = await drawn();
    const { line, holder } = await firstOf(audit);
    const item = await findAuditItem(line.id, { personId: holder.personId });
    expect(item?.education?.period).toEqual({ from: "2025-01-01", to: "2025-12-31" });
    expect(item?.records).toHaveLength(1);
    const educationId = item?.records[0]?.id ?? "";

    const documentId = await stored(holder.userId);
    const evidence = { educationId, documentId };
    const stranger = { ...holder, personId: audit.items[1]?.personId ?? "" };
    expect(await handInEvidence(line.id, evidence, stranger)).toMatchObject({
      refusal: "not-found",
    });
    const other = { educationId: line.id, documentId };
    expect(await handInEvidence(line.id, other, holder)).toMatchObject({
      refusal: "not-of-this-period",
    });
    expect(await handInEvidence(line.id, evidence, holder)).toMatchObject({ ok: true });
    expect(await handInEvidence(line.id, evidence, holder)).toMatchObject({
      refusal: "document-not-found",
    });
    expect(await answerAudit(line.id, holder)).toMatchObject({ ok: true });
    expect(await answerAudit(line.id, holder)).toMatchObject({ refusal: "already-answered" });

    expect(await openEvidence(documentId, { state: "MT" })).not.toBeNull();
    const typed = { ...fromOlderRecord, kind: "CPSS", family: "Elsewhere" };
    const { id } = await registered(typed, elsewhere);
    await db.credential.update({ where: { id }, data: { personId: line.personId } });
    expect(await openEvidence(documentId, { state: "ID" })).toBeNull();
    const [theirs] = await listLedger(line.personId, { state: "ID" });
    expect(theirs?.documents).toEqual([]);

    const after = await findAudit(audit.id, "MT");
    const answered = after?.items.find(({ id }) => id === line.id);
    expect(answered?.documents).toBe(1);
    expect(answered?.answeredAt).not.toBeNull();
  });
});

describe("what the office finds", () => {
  it("is decided once, told to the holder, and not in order may take records out", async () => {
    const { line, holder } = await firstOf(await drawn());
    const item = await findAuditItem(line.id, { state: "MT" });
    const records = item?.records.map(({ id }) => id) ?? [];
    const reason = "The certificate shows another person.";
    const inOrder = { decision: "in-order", reason, records, because: "another-person" } as const;
    expect(await decideAudit(line.id, inOrder, registrar)).toMatchObject({
      refusal: "in-order-accepts-all",
    });
    const finding = { ...inOrder, decision: "not-in-order" } as const;
    expect(item?.education?.counted).toMatchObject({ total: 20 });
    expect(await decideAudit(line.id, finding, registrar)).toMatchObject({ ok: true });
    expect(await decideAudit(line.id, finding, registrar)).toMatchObject({
      refusal: "already-decided",
    });
    const after = await findAuditItem(line.id, { state: "MT" });
    expect(after?.education).toMatchObject({ counted: { total: 0 }, short: { total: 20 } });
    const told = await db.outboundEmail.findMany({
      where: { template: "audit-decided", credential: { number: line.number } },
    });
    expect(told).toMatchObject([{ data: { decision: "not-in-order" } }]);
    expect(JSON.stringify(told)).not.toContain("certificate shows");
    const seen = await findAuditItem(line.id, { personId: holder.personId });
    expect(seen).toMatchObject({ decision: "not-in-order", reason });
  });

  it("waits from the holder's answer, or the day after the last one for it, until it is decided", async () => {
    const audit = await drawn();
    const { line, holder } = await firstOf(audit);
    expect(await countEvidenceWaiting("MT")).toBe(0);
    await answerAudit(line.id, holder);
    expect(await countEvidenceWaiting("MT")).toBe(1);
    expect(await countEvidenceWaiting("ID")).toBe(0);
    const finding = { decision: "in-order", reason: "Seen.", records: [] } as const;
    await decideAudit(line.id, finding, registrar);
    expect(await countEvidenceWaiting("MT")).toBe(0);

    const dueOn = async (day: typeof now) => {
      const data = { due: toDatabaseDay(day) };
      await db.educationAudit.update({ where: { id: audit.id }, data });
      return countEvidenceWaiting("MT");
    };
    expect(await dueOn(now)).toBe(0);
    expect(await dueOn(addDays(now, -1))).toBe(audit.items.length - 1);
  });
});

async function stored(userId: string): Promise<string> {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const result = await storeDocument(new File([png], "certificate.png"), userId);
  if (!result.ok) throw new Error(result.refusal);
  return result.value.id;
}
