import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { draftFromRow } from "@/lib/intake/draft-from-row";
import {
  countWaiting,
  findNextWaiting,
  findRow,
  listWaiting,
} from "@/lib/intake/find-waiting-rows";
import { resolveRow, RowNotWaiting, setRowAside } from "@/lib/intake/resolve-row";
import { parseRowKey, writeRowKey, type RowKey } from "@/lib/intake/row-key";
import type { Registrar } from "@/lib/registry/cases";
import { tableCounts } from "./stored";
import { takeIn } from "./take-in";

const header = "Last Name,First Name,DOB,Credential,Date Certified,Out of State";
const older = [
  header,
  "Uno,Ana,unknown,PRSS,2013-03-23,",
  "Dos,Eva,1980-05-17,PRSS,Mar 2010,",
  "Tres,Ida,unknown,PRSS,Mar 2011,NV",
  "Listo,Ivo,1980-05-17,PRSS,2013-03-23,",
];
const newer = [header, "Cuatro,Olga,3/4/1980,PRSS,2013-03-23,"];

let registrar: Registrar;
let idaho: Registrar;

beforeAll(async () => {
  await takeIn(older.join("\n"), "older.csv");
  await takeIn(newer.join("\n"), "newer.csv");
  registrar = await addRegistrar("rosa@oifa.example.org", "AZ");
  idaho = await addRegistrar("tom@idaho.example.org", "ID");
});

async function addRegistrar(email: string, state: string): Promise<Registrar> {
  const { id } = await db.user.create({ data: { email, folded: "" } });
  return { userId: id, role: "registrar", state };
}

async function keyOf(family: string): Promise<RowKey> {
  const row = await db.legacyRow.findFirstOrThrow({ where: { cells: { has: family } } });
  return { fileId: row.fileId, number: row.number };
}

describe("the queue", () => {
  test("has the rows that wait, of the newest file first", async () => {
    const rows = await listWaiting("AZ", { code: null, skip: 0, take: 10 });
    expect(rows.map(({ name, fileName, key }) => [name, fileName, key.number])).toEqual([
      ["Cuatro, Olga", "newer.csv", 1],
      ["Uno, Ana", "older.csv", 1],
      ["Dos, Eva", "older.csv", 2],
      ["Tres, Ida", "older.csv", 3],
    ]);
  });

  test("counts them by reason; a row with several reasons counts under each, and once in all", async () => {
    expect(await countWaiting("AZ")).toEqual({
      all: 4,
      byReason: [
        { code: "birth-date-unreadable", rows: 2 },
        { code: "birth-date-ambiguous", rows: 1 },
        { code: "date-certified-month-only", rows: 2 },
        { code: "recognition-to-confirm", rows: 1 },
      ],
    });
  });

  test("shows those with one reason, page by page", async () => {
    const code = "birth-date-unreadable";
    const [first] = await listWaiting("AZ", { code, skip: 0, take: 1 });
    const [second, none] = await listWaiting("AZ", { code, skip: 1, take: 1 });
    expect([first?.name, second?.name, none]).toEqual(["Uno, Ana", "Tres, Ida", undefined]);
  });

  test("leads from row to row, among those with a reason or among all", async () => {
    const row = async (family: string) => {
      const found = await findRow(await keyOf(family), "AZ");
      if (!found) throw new Error(family);
      return found;
    };
    expect(await findNextWaiting(await row("Cuatro"), null)).toEqual(await keyOf("Uno"));
    expect(await findNextWaiting(await row("Uno"), "birth-date-unreadable")).toEqual(
      await keyOf("Tres"),
    );
    expect(await findNextWaiting(await row("Tres"), null)).toBeNull();
  });

  test("is one state's: another's registrar sees none of it", async () => {
    expect(await listWaiting("ID", { code: null, skip: 0, take: 10 })).toEqual([]);
    expect(await countWaiting("ID")).toEqual({ all: 0, byReason: [] });
    expect(await findRow(await keyOf("Uno"), "ID")).toBeNull();
    expect(await draftFromRow(writeRowKey(await keyOf("Uno")), "ID")).toBeNull();
  });
});

test("a row's address names its file and number, and nothing else is taken for one", async () => {
  const key = await keyOf("Dos");
  expect(parseRowKey(writeRowKey(key))).toEqual(key);
  for (const text of [
    "",
    "x.1",
    `${key.fileId}.0`,
    `${key.fileId}.-1`,
    `${key.fileId}.1.2`,
    key.fileId,
  ]) {
    expect(parseRowKey(text), text).toBeNull();
  }
});

test("what can be read of a row fills in a registration; the rest is left to the registrar", async () => {
  const key = writeRowKey(await keyOf("Tres"));
  expect(await draftFromRow(key, "AZ")).toEqual({
    row: key,
    origin: "reciprocity",
    given: "Ida",
    family: "Tres",
    kind: "PRSS",
    fromState: "NV",
    fromKind: "PRSS",
  });
});

describe("a row leaves the queue", () => {
  async function someCredential(): Promise<string> {
    const { id } = await db.credential.findFirstOrThrow({
      where: { legacyRow: { cells: { has: "Listo" } } },
    });
    const { personId } = await db.credential.findUniqueOrThrow({ where: { id } });
    const made = await db.credential.create({
      data: {
        number: (await db.credential.count()).toString().padStart(12, "0"),
        personId,
        state: "AZ",
        kind: "PRSS",
        origin: "legacy",
        source: "registrar",
        registeredOn: new Date("2026-11-22"),
      },
    });
    return made.id;
  }

  test("when a credential was registered from it, with an event; never twice", async () => {
    const key = await keyOf("Uno");
    const [first, second] = [await someCredential(), await someCredential()];
    await db.$transaction((tx) => resolveRow(tx, key, { credentialId: first }, registrar));
    expect(await db.legacyRow.findUniqueOrThrow({ where: { fileId_number: key } })).toMatchObject({
      outcome: "needs-review",
      credentialId: first,
      resolvedById: registrar.userId,
    });
    expect(await db.event.findFirstOrThrow({ where: { type: "row-resolved" } })).toMatchObject({
      credentialId: first,
      actorId: registrar.userId,
      after: { fileId: key.fileId, row: key.number },
    });

    const before = await tableCounts();
    await expect(
      db.$transaction((tx) => resolveRow(tx, key, { credentialId: second }, registrar)),
    ).rejects.toThrow(RowNotWaiting);
    expect(await tableCounts()).toEqual(before);
  });

  test("when it is set aside with a reason, which is kept outside the event", async () => {
    const key = await keyOf("Dos");
    expect(await setRowAside(key, "No certificate on record.", registrar)).toMatchObject({
      ok: true,
    });
    const event = await db.event.findFirstOrThrow({
      where: { type: "row-set-aside" },
      include: { remark: true },
    });
    expect(event).toMatchObject({
      after: { fileId: key.fileId, row: key.number },
      remark: { text: "No certificate on record." },
    });
    expect(await findRow(key, "AZ")).toMatchObject({ outcome: "needs-review", credential: null });
    expect(await setRowAside(key, "Again.", registrar)).toEqual({
      ok: false,
      refusal: "not-waiting",
    });
  });

  test("not by a registrar of another state", async () => {
    const key = await keyOf("Tres");
    expect(await setRowAside(key, "Not mine.", idaho)).toEqual({
      ok: false,
      refusal: "not-waiting",
    });
    const credentialId = await someCredential();
    await expect(
      db.$transaction((tx) => resolveRow(tx, key, { credentialId }, idaho)),
    ).rejects.toThrow(RowNotWaiting);
  });

  test("and a row that was decided is not taken in again with another file", async () => {
    const counts = await takeIn([header, older[1], older[2], "Nueva,Nora,,PRSS,,"].join("\n"));
    expect(counts).toMatchObject({ rows: 3, registered: 1, alreadyThere: 2 });
  });
});
