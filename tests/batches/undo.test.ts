import { beforeAll, describe, expect, test, vi } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { batchForOffice } from "@/lib/batches/batch-for-office";
import { undoBatch, whatBlocksUndo } from "@/lib/batches/undo-batch";
import { editionByLink } from "@/lib/certificates/find-by-link";
import { entriesSet } from "@/lib/certificates/status-bits";
import { date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { linkToken } from "@/lib/links";
import { confirmByEmail } from "@/lib/registry/confirm-by-email";
import { findCredential, findCredentialAsKnown } from "@/lib/registry/find-credential";
import { findMatches } from "@/lib/registry/find-matches";
import { searchRegister } from "@/lib/registry/search-register";
import { suspendCredential } from "@/lib/registry/suspend-credential";
import { verifyByLink, verifyByNumber } from "@/lib/registry/verify-credential";
import { allFacts, line, list, registeredList } from "@/tests/support/batches";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";

let operator: ActorOf<"operator">;
let programId: string;

beforeAll(async () => {
  ({ operator, programId } = await addProgram());
});

const reason = "The wrong list was handed in.";

/** How many statements in this database wait for a lock. */
async function whoWaits(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return row?.count ?? 0;
}

describe("undoing a batch", () => {
  test("leaves all facts as they were before it", async () => {
    await registeredList(operator, programId, list(line("Adler", "Ruth")));
    const before = await allFacts();
    const batch = await registeredList(
      operator,
      programId,
      list(
        line("Baker", "Sol", { email: "sol@example.net" }),
        line("Adler", "Ruth"),
        line("Cole", "Tim"),
      ),
    );
    expect(await allFacts()).not.toBe(before);
    expect(await undoBatch(operator, batch.id, reason)).toMatchObject({ ok: true });
    expect(await allFacts()).toBe(before);
  });

  test("lets no look-up find what was taken back, and lets its link and its badge say so", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(line("Dorn", "Ulla", { email: "ulla@example.net", born: "1966-06-06" })),
    );
    const { id, number, links, editions } = await db.credential.findFirstOrThrow({
      where: { batchRow: { batchId: batch.id } },
      include: { links: true, editions: true },
    });
    await undoBatch(operator, batch.id, reason);
    expect(await verifyByNumber({ number, lastName: "Dorn" }, { userId: null })).toMatchObject({
      found: false,
    });
    const link = links.find(({ purpose }) => purpose === "verify")?.id ?? "";
    expect(await verifyByLink(linkToken(link, "verify"), { userId: null })).toMatchObject({
      found: "taken-back",
    });
    const certificate = links.find(({ purpose }) => purpose === "certificate")?.id ?? "";
    expect(await editionByLink(linkToken(certificate, "certificate"), "certificate")).toMatchObject(
      { takenBack: true },
    );
    const [edition] = editions;
    const bits = await entriesSet(edition?.revocationListId ?? "", "revocation", new Date());
    expect(bits).toContain(edition?.revocationIndex);
    expect((await searchRegister("Dorn", "AZ")).people).toEqual([]);
    const same = { family: "Dorn", given: "Ulla", birthDate: null, email: "ulla@example.net" };
    expect(await findMatches(same, "AZ")).toEqual([]);
    expect(
      await db.event.findMany({ where: { credentialId: id }, orderBy: { recordedAt: "asc" } }),
    ).toMatchObject([{ type: "credential-registered" }, { type: "credential-taken-back" }]);
  });

  test("sends nobody what was not sent yet, and tells those who were told", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(
        line("Egan", "Vera", { email: "vera@example.net" }),
        line("Fox", "Will", { email: "will@example.net" }),
      ),
    );
    await db.outboundEmail.updateMany({
      where: { to: "vera@example.net" },
      data: { sentAt: new Date() },
    });
    await undoBatch(operator, batch.id, reason);
    const mail = await db.outboundEmail.findMany({
      where: { to: { in: ["vera@example.net", "will@example.net"] } },
      orderBy: { queuedAt: "asc" },
    });
    expect(mail.map(({ to, template }) => [to, template])).toEqual([
      ["vera@example.net", "confirmation"],
      ["vera@example.net", "taken-back"],
    ]);
  });

  test("is still known by number as it was on a day before", async () => {
    const batch = await registeredList(operator, programId, list(line("Nolan", "Fay")));
    const { id, number } = await db.credential.findFirstOrThrow({
      where: { batchRow: { batchId: batch.id } },
    });
    await undoBatch(operator, batch.id, reason);
    await db.credential.update({
      where: { id },
      data: { recordedAt: new Date("2026-05-01T12:00:00Z") },
    });
    await db.personName.updateMany({
      where: { person: { credentials: { some: { id } } } },
      data: { recordedAt: new Date("2026-05-01T12:00:00Z") },
    });
    const asked = { number, lastName: "Nolan" };
    const days = { knownOn: date("2026-05-10") };
    expect(await verifyByNumber(asked, { userId: null }, days)).toMatchObject({ found: true });
    expect(await verifyByNumber(asked, { userId: null })).toMatchObject({ found: false });
  });

  test("leaves it among the other credentials of its holder as they were known before", async () => {
    const arizona = await registrarOf("AZ");
    const born = "1988-04-09";
    const known = await registered({ ...fromCalifornia, family: "Perez" }, arizona);
    const batch = await registeredList(operator, programId, list(line("Perez", "Elena", { born })));
    const moment = new Date();
    await undoBatch(operator, batch.id, reason);
    const before = await findCredentialAsKnown({ number: known.number }, moment);
    const now = await findCredential({ number: known.number });
    expect(before?.otherCredentials).toMatchObject([{ issuedOn: "2026-03-20" }]);
    expect(now?.otherCredentials).toEqual([]);
  });

  test("stops the e-mail that is queued while it waits for its turn", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(line("Olsen", "Gus", { email: "gus@example.net" })),
    );
    const { id, links } = await db.credential.findFirstOrThrow({
      where: { batchRow: { batchId: batch.id } },
      include: { links: true },
    });
    const linkId = links.find(({ purpose }) => purpose === "verify")?.id ?? "";
    await db.outboundEmail.deleteMany({ where: { credentialId: id } });
    const undoing = await db.$transaction(async (tx) => {
      await tx.$queryRaw`select id from credential where id = ${id}::uuid for update`;
      const waiting = undoBatch(operator, batch.id, reason);
      await vi.waitFor(async () => {
        expect(await whoWaits()).toBe(1);
      });
      await confirmByEmail(tx, { credentialId: id, linkId }, today("America/Phoenix"));
      return { waiting };
    });
    expect(await undoing.waiting).toMatchObject({ ok: true });
    expect(await db.outboundEmail.findMany({ where: { to: "gus@example.net" } })).toEqual([]);
  });

  test("lets the same list come again", async () => {
    const bytes = list(line("Gill", "Xena"));
    const first = await registeredList(operator, programId, bytes);
    await undoBatch(operator, first.id, reason);
    const second = await registeredList(operator, programId, bytes);
    expect(second.id).not.toBe(first.id);
    expect(second.counts?.registered).toBe(1);
  });

  test("is done once, and only of what was submitted", async () => {
    const batch = await registeredList(operator, programId, list(line("Hart", "Yara")));
    const stranger = await addProgram();
    expect(await undoBatch(stranger.operator, batch.id, reason)).toMatchObject({
      refusal: "not-found",
    });
    const [one, two] = await Promise.all([
      undoBatch(operator, batch.id, reason),
      undoBatch(operator, batch.id, reason),
    ]);
    expect([one.ok, two.ok].sort()).toEqual([false, true]);
  });
});

describe("what stands in the way of undoing", () => {
  test("is said by row, and nothing is undone", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(line("Ives", "Zoe"), line("Joyce", "Adam"), line("Keene", "Bea")),
    );
    const credentials = await db.credential.findMany({
      where: { batchRow: { batchId: batch.id } },
      orderBy: { batchRow: { number: "asc" } },
    });
    const [looked, suspended] = credentials;
    await verifyByNumber({ number: looked?.number ?? "", lastName: "Ives" }, { userId: null });
    const arizona = await registrarOf("AZ");
    const now = today("America/Phoenix");
    await suspendCredential(suspended?.number ?? "", { from: now, reason }, arizona, now);
    expect(await whatBlocksUndo(operator, batch.id)).toEqual([
      { row: 1, number: looked?.number, blocker: "verified" },
      { row: 2, number: suspended?.number, blocker: "acted" },
    ]);
    const before = await allFacts();
    expect(await undoBatch(operator, batch.id, reason)).toMatchObject({
      refusal: "something-was-built-on-it",
    });
    expect(await allFacts()).toBe(before);
  });
});

test("the office sees what came in, and whose address it could not record", async () => {
  await registeredList(
    operator,
    programId,
    list(line("Lamb", "Cora", { email: "family@example.net" })),
  );
  const batch = await registeredList(
    operator,
    programId,
    list(
      line("Lamb", "Drew", { email: "family@example.net" }),
      line("Mead", "Enid", { staff: "yes" }),
    ),
  );
  const found = await batchForOffice(batch.id, await registrarOf("AZ"));
  expect(found).toMatchObject({
    ownStaff: 1,
    registered: [
      { row: 1, addressOfAnother: true },
      { row: 2, addressOfAnother: false },
    ],
  });
  expect(await batchForOffice(batch.id, await registrarOf("ID"))).toBeNull();
});
