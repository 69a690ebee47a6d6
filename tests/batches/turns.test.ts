import { beforeAll, describe, expect, test, vi } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { registerBatch } from "@/lib/batches/register-batch";
import { submitBatch } from "@/lib/batches/submit-batch";
import { undoBatch } from "@/lib/batches/undo-batch";
import { db, type Database } from "@/lib/db";
import { lockProgram } from "@/lib/programs/find-program";
import { lockPerson } from "@/lib/registry/cases";
import { handedIn, line, list, registeredList, stored } from "@/tests/support/batches";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";

let operator: ActorOf<"operator">;
let programId: string;

beforeAll(async () => {
  ({ operator, programId } = await addProgram());
});

/** Lets `work` begin within somebody else's transaction, waits until it stands in line, and goes on there. */
async function whileWaiting<Answer>(
  before: (tx: Database) => Promise<unknown>,
  work: () => Promise<Answer>,
  after: (tx: Database) => Promise<unknown>,
): Promise<Answer> {
  const { begun } = await db.$transaction(async (tx) => {
    await before(tx);
    const begun = work();
    begun.catch(() => undefined);
    await vi.waitFor(async () => {
      const [row] = await db.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      expect(row?.count).toBe(1);
    });
    await after(tx);
    return { begun };
  });
  return begun;
}

async function lockCredential(tx: Database, id: string): Promise<void> {
  await tx.$queryRaw`select id from credential where id = ${id}::uuid for update`;
}

async function onlyCredentialOf(batchId: string) {
  return db.credential.findFirstOrThrow({ where: { batchRow: { batchId } } });
}

describe("nobody stands in anybody's way for good", () => {
  test("when a list is registered of people about whom many hours are being posted", async () => {
    const arizona = await registrarOf("AZ");
    for (const family of ["Ord", "Pell"]) {
      await registered({ ...fromCalifornia, family, email: `${family}@example.net` }, arizona);
    }
    const people = await db.personName.findMany({ where: { family: { in: ["Ord", "Pell"] } } });
    const lines = people.map(({ family, given }) =>
      line(family, given, { born: fromCalifornia.birthDate, issued: "2026-03-25" }),
    );
    const { id } = await handedIn(operator, programId, list(...lines));
    await submitBatch(operator, id);
    await db.$transaction(async (tx) => {
      for (const { personId } of people) await lockPerson(tx, personId);
      await registerBatch(id);
    });
    expect((await stored(operator, id)).counts).toMatchObject({ registered: 2 });
  });

  test("when a batch is undone while its graduate's name is corrected", async () => {
    const batch = await registeredList(operator, programId, list(line("Quill", "Ann")));
    const { id, personId } = await onlyCredentialOf(batch.id);
    const undone = await whileWaiting(
      (tx) => lockPerson(tx, personId),
      () => undoBatch(operator, batch.id, "The wrong list."),
      (tx) => lockCredential(tx, id),
    );
    expect(undone).toMatchObject({ ok: true });
  });

  test("when a batch is undone while its program's recall is decided", async () => {
    const batch = await registeredList(operator, programId, list(line("Rue", "Ann")));
    const { id } = await onlyCredentialOf(batch.id);
    const undone = await whileWaiting(
      (tx) => lockProgram(tx, programId, "AZ"),
      () => undoBatch(operator, batch.id, "The wrong list."),
      (tx) => lockCredential(tx, id),
    );
    expect(undone).toMatchObject({ ok: true });
  });
});

test("work that is being recorded while a batch is undone keeps it from being undone", async () => {
  const batch = await registeredList(operator, programId, list(line("Sands", "Ann")));
  const { personId } = await onlyCredentialOf(batch.id);
  const undone = await whileWaiting(
    async (tx) => {
      await lockPerson(tx, personId);
      await tx.employment.create({
        data: {
          personId,
          employer: "Open Door",
          worksAs: "PRSS",
          setting: "agency",
          from: new Date("2026-04-01"),
          source: "registrar",
        },
      });
    },
    () => undoBatch(operator, batch.id, "The wrong list."),
    () => Promise.resolve(),
  );
  expect(undone).toMatchObject({ refusal: "something-was-built-on-it" });
});
