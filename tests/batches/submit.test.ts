import { beforeAll, describe, expect, test } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { batchReceipt } from "@/lib/batches/batch-receipt";
import { batchProgress } from "@/lib/batches/batch-progress";
import { examineBatch } from "@/lib/batches/examine-batch";
import { findBatch } from "@/lib/batches/find-batch";
import { findRow } from "@/lib/batches/find-row";
import { mendRow } from "@/lib/batches/mend-row";
import { openBatch } from "@/lib/batches/open-batch";
import { registerBatch } from "@/lib/batches/register-batch";
import { resumeBatch } from "@/lib/batches/resume-batch";
import { returnBatch } from "@/lib/batches/return-batch";
import { submitBatch } from "@/lib/batches/submit-batch";
import { db } from "@/lib/db";
import { limit } from "@/tests/support/programs";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";
import {
  handedIn,
  judged,
  line,
  list,
  notCounted,
  registeredList,
  stored,
} from "@/tests/support/batches";

let operator: ActorOf<"operator">;
let programId: string;

beforeAll(async () => {
  ({ operator, programId } = await addProgram());
});

describe("submitting", () => {
  test("registers who can be, with how it was earned, documents and e-mails, and says what became of each row", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(
        line("Kerr", "Ines", { email: "ines@example.net", staff: "yes" }),
        line("Lowe", "Jon", { born: "" }),
        line("Moss", "Kai"),
      ),
    );
    expect(batch).toMatchObject({
      standing: "submitted",
      counts: { registered: 2, mend: 1 },
    });
    const credentials = await db.credential.findMany({
      where: { batchRow: { batchId: batch.id } },
      orderBy: { batchRow: { number: "asc" } },
      include: {
        completion: true,
        editions: true,
        emails: true,
        person: { include: { names: true } },
      },
    });
    expect(credentials).toMatchObject([
      {
        state: "AZ",
        kind: "PRSS",
        origin: "program",
        source: "program",
        programId,
        completion: { ownStaff: true, cohort: "Spring 2026" },
        editions: [{ number: 1 }],
        emails: [{ template: "confirmation", to: "ines@example.net" }],
      },
      { completion: { ownStaff: false }, editions: [{ number: 1 }], emails: [] },
    ]);
    expect(await batchProgress(operator, batch.id)).toMatchObject({
      rows: 3,
      done: 3,
      registered: 2,
      documents: 2,
      emails: 1,
      work: "emails",
    });
    const receipt = await batchReceipt(operator, batch.id);
    expect(receipt?.registered.map(({ row, name }) => [row, name.family])).toEqual([
      [1, "Kerr"],
      [3, "Moss"],
    ]);
    const signedBody = Buffer.from(receipt?.signed.split(".")[1] ?? "", "base64url").toString();
    expect(signedBody).not.toMatch(/Kerr|Moss/);
    expect(JSON.parse(signedBody)).toMatchObject({ batch: batch.id, counts: { registered: 2 } });
  });

  test("twice does it once, and the same list again adds nothing", async () => {
    const bytes = list(line("Nash", "Lea"));
    const first = await registeredList(operator, programId, bytes);
    expect(await submitBatch(operator, first.id)).toMatchObject({ refusal: "already-submitted" });
    await registerBatch(first.id);
    expect(await db.credential.count({ where: { batchRow: { batchId: first.id } } })).toBe(1);
    expect(await openBatch(operator, programId, "again.csv", bytes, notCounted)).toEqual({
      ok: true,
      value: { id: first.id, cameBefore: true, unreadSheets: 0 },
    });
    const other = await handedIn(
      operator,
      programId,
      list(line("Nash", "Lea"), line("Nye", "Max")),
    );
    const { counts } = await examineBatch(other, { page: 1, reason: null });
    expect(counts).toMatchObject({ alreadyThere: 1, submit: 1 });
  });

  test("adds to who is on record instead of recording them twice, and never takes another's address", async () => {
    const arizona = await registrarOf("AZ");
    const known = await registered(
      { ...fromCalifornia, family: "Orme", email: "orme@example.net" },
      arizona,
    );
    const batch = await registeredList(
      operator,
      programId,
      list(
        line("ORME", "Elena", { born: "1988-04-09" }),
        line("Orme", "Pavel", { email: "orme@example.net" }),
      ),
    );
    const [same, other] = await db.credential.findMany({
      where: { batchRow: { batchId: batch.id } },
      orderBy: { batchRow: { number: "asc" } },
      include: { person: { include: { emails: true } } },
    });
    expect(same?.personId).toBe(known.personId);
    expect(other?.personId).not.toBe(known.personId);
    expect(other?.person.emails).toEqual([]);
  });

  test("keeps one address for one person: the earlier of two in a list", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(
        line("Vail", "Nina", { email: "vail@example.net" }),
        line("Vail", "Omar", { email: "Vail@example.net" }),
      ),
    );
    const people = await db.person.findMany({
      where: { credentials: { some: { batchRow: { batchId: batch.id } } } },
      include: { emails: true, names: true },
    });
    const addresses = people.map(({ names, emails }) => [names[0]?.given, emails.length]);
    expect(Object.fromEntries(addresses)).toEqual({ Nina: 1, Omar: 0 });
  });

  test("that stopped before its end goes on when its operator says so", async () => {
    const { id } = await handedIn(operator, programId, list(line("Wirth", "Paul")));
    expect(await resumeBatch(operator, id)).toBe(false);
    await submitBatch(operator, id);
    await db.$executeRaw`delete from graphile_worker._private_jobs where key = ${`submit-batch:${id}`}`;
    expect(await batchProgress(operator, id)).toMatchObject({ work: "stopped" });
    expect(await resumeBatch((await addProgram()).operator, id)).toBe(false);
    expect(await resumeBatch(operator, id)).toBe(true);
    expect(await batchProgress(operator, id)).toMatchObject({ work: "registering" });
    await registerBatch(id);
    expect(await stored(operator, id)).toMatchObject({ standing: "submitted" });
  });

  test("of a graduate whom the operator submitted with another day is stopped", async () => {
    await registeredList(operator, programId, list(line("Page", "Rui")));
    const { rows } = await judged(
      operator,
      programId,
      line("Page", "Rui", { issued: "2026-03-21" }),
    );
    expect(rows).toMatchObject([{ problems: [{ code: "has-one-already" }] }]);
  });

  test("gives the list back with what became of each row, and takes that file as the same list", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(line("Quin", "=HYPERLINK(1)"), line("Rowe", "Ada", { born: "" }), line("Rye", "Lu")),
    );
    const file = await returnBatch(operator, batch.id, {
      outcome: (outcome) => outcome,
      reason: ({ code, field }) => `${String(field)}: ${code}`,
    });
    const text = new TextDecoder().decode(file?.bytes);
    expect(text).toContain("'=HYPERLINK(1)");
    expect(text).toContain("mend,given: name-unreadable");
    expect(text).toContain("mend,birthDate: missing");
    expect(file?.name).toBe("graduates-reasons.csv");
    const again = await openBatch(
      operator,
      programId,
      "back.csv",
      file?.bytes ?? new Uint8Array(),
      notCounted,
    );
    expect(again).toMatchObject({ value: { id: batch.id, cameBefore: true } });
  });

  test("for a window in which the program was not recognized registers nobody", async () => {
    const other = await addProgram();
    const window = { kind: "withdrawn", from: "2026-03-01", to: "2026-03-31" };
    await limit(other.programId, window, await registrarOf("AZ"));
    const batch = await handedIn(
      other.operator,
      other.programId,
      list(
        line("Sand", "Eva", { issued: "2026-02-28", examined: "2026-02-20" }),
        line("Sand", "Finn", { issued: "2026-03-01", examined: "2026-02-20" }),
        line("Sand", "Gus", { issued: "2026-03-31" }),
        line("Sand", "Hugo", { issued: "2026-04-01" }),
      ),
    );
    const { rows, counts } = await examineBatch(batch, { page: 1, reason: null });
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(counts.submit).toBe(2);
  });
});

test("a batch is nobody's but its operator's", async () => {
  const { id } = await handedIn(operator, programId, list(line("Tate", "Lio")));
  const stranger = await addProgram();
  expect(await findBatch(stranger.operator, id)).toBeNull();
  expect(await findRow(stranger.operator, id, 1)).toBeNull();
  expect(await mendRow(stranger.operator, id, 1, {})).toMatchObject({ refusal: "not-found" });
  expect(await submitBatch(stranger.operator, id)).toMatchObject({ refusal: "not-found" });
  expect(
    await openBatch(stranger.operator, programId, "a.csv", list(line("Tate", "Lio")), notCounted),
  ).toMatchObject({ refusal: "program-not-found" });
});
