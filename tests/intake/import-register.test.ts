import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { findFile, listFiles } from "@/lib/intake/find-file";
import { guessColumns } from "@/lib/intake/guess-columns";
import { importFile, planFile } from "@/lib/intake/import-file";
import { importRegister } from "@/lib/intake/import-register";
import { policyOn } from "@/lib/intake/state-policy";
import { rulesOf } from "@/lib/states/version";
import { storeRegister } from "@/lib/intake/store-register";
import { storedDigest, tableCounts } from "./stored";
import { arizona, cleaned, takeIn, today, unwatched } from "./take-in";

const fixture = readFileSync("tests/fixtures/az-master-registry-legacy.csv");

/**
 * What Arizona's register of 20,000 rows comes to on 2026-11-22. 33 rows repeat others, 10 are blank and
 * 10 are header lines; both columns of dates are month first. Of 2,251 out-of-state rows, those from SD
 * and PR are the office's to decide, those from CO, GA, NV, OR, UT and WA its to confirm.
 */
const expected = {
  rows: 20_000,
  registered: 16_758,
  needsReview: 3_189,
  repeats: 33,
  blank: 10,
  headers: 10,
  alreadyThere: 0,
  problems: {
    "birth-date-unreadable": 192,
    "birth-date-impossible": 375,
    "birth-date-in-the-future": 70,
    "birth-date-month-only": 456,
    "date-certified-unreadable": 210,
    "date-certified-impossible": 425,
    "date-certified-in-the-future": 200,
    "date-certified-month-only": 401,
    "born-after-certified": 47,
    "recognition-to-confirm": 726,
    "recognition-to-decide": 272,
  },
};

const again = { ...expected, registered: 0, needsReview: 0, alreadyThere: 19_947, problems: {} };

describe("Arizona's register of 20,000 rows", () => {
  let planned: unknown;
  let imported: unknown;

  beforeAll(async () => {
    planned = await planFile(cleaned(fixture), arizona);
    imported = await takeIn(fixture, "C:\\registers\\master list.csv");
  }, 180_000);

  test("a dry run says what will happen", () => {
    expect(planned).toMatchObject({ ok: true, value: { counts: expected } });
  });

  test("and that is what happens; the six outcomes sum to the rows", () => {
    expect(imported).toEqual(expected);
    const { rows, registered, needsReview, repeats, blank, headers, alreadyThere } = expected;
    expect(registered + needsReview + repeats + blank + headers + alreadyThere).toBe(rows);
  });

  test("every registered row is a person with a name, a credential, a verify link and an event", async () => {
    expect(await tableCounts()).toMatchObject({
      person: 16_758,
      person_name: 16_758,
      credential: 16_758,
      link: 16_758,
      event: 16_759,
      legacy_file: 1,
      legacy_row: 20_000,
      outbound_email: 0,
    });
  });

  test("every row is kept word for word", async () => {
    const rows = await db.legacyRow.findMany({
      orderBy: { number: "asc" },
      select: { cells: true },
    });
    expect(rows.map(({ cells }) => cells)).toEqual(cleaned(fixture).register.rows);
  });

  test("a registered row can be followed from its cells to its credential", async () => {
    const row = await db.legacyRow.findFirstOrThrow({
      where: { number: 6 },
      include: {
        credential: {
          include: {
            person: { include: { names: true, emails: true } },
            links: true,
            events: true,
          },
        },
      },
    });
    expect(row.cells.slice(0, 4)).toEqual(["WISOZK", "Melissa", "Riley", "June 27, 1998"]);
    expect(row.credential).toMatchObject({
      state: "AZ",
      kind: "PRSS",
      origin: "legacy",
      source: "legacy-register",
      issuedOn: new Date("2005-04-01"),
      registeredOn: new Date(today),
      programAsWritten: "Painted Desert Peer Program",
      programId: null,
      person: {
        birthDate: new Date("1998-06-27"),
        names: [{ given: "Melissa", middle: "Riley", family: "Wisozk", source: "legacy-register" }],
        emails: [{ address: "melissa.wisozk67.new@example.com", source: "legacy-register" }],
      },
      links: [{ purpose: "verify" }],
      events: [
        {
          type: "credential-registered",
          actorRole: "registry",
          effectiveOn: new Date(today),
          after: { origin: "legacy", issuedOn: "2005-04-01", row: { number: 6 } },
        },
      ],
    });
  });

  test("an out-of-state row that the rules recognize says where it comes from and why", async () => {
    const row = await db.legacyRow.findFirstOrThrow({
      where: { number: 13 },
      include: { credential: { include: { events: true } } },
    });
    expect(row.credential).toMatchObject({
      origin: "reciprocity",
      fromState: "IL",
      fromKind: "PRSS",
      events: [{ after: { recognition: { outcome: "recognized", rules: rulesOf("AZ") } } }],
    });
  });

  test("events hold facts, and no name or address", async () => {
    const [found] = await db.$queryRaw<{ found: number }[]>`
      select count(*)::int as found from event where after::text ~* 'wisozk|@'`;
    expect(found?.found).toBe(0);
  });

  test("a row that waits has its reasons with their columns; it has no person and no credential", async () => {
    const row = await db.legacyRow.findFirstOrThrow({ where: { number: 1 } });
    expect(row).toMatchObject({
      outcome: "needs-review",
      credentialId: null,
      reasons: [
        { code: "birth-date-impossible", column: 3 },
        { code: "recognition-to-decide", column: 9 },
      ],
    });
  });

  test("a repeat names the row it repeats, which is not a repeat itself", async () => {
    const repeats = await db.legacyRow.findMany({ where: { outcome: "repeat" } });
    const firsts = await db.legacyRow.findMany({
      where: { number: { in: repeats.flatMap(({ repeatOf }) => repeatOf ?? []) } },
    });
    expect(repeats).toHaveLength(33);
    expect(firsts.some(({ outcome }) => outcome === "repeat")).toBe(false);
  });

  test("the file keeps its name without the folders it lay in", async () => {
    expect(await listFiles("AZ")).toMatchObject([{ name: "master list.csv" }]);
    expect(await listFiles("ID")).toEqual([]);
  });

  test("the same file again adds nothing at all", async () => {
    const before = await storedDigest();
    expect(await planFile(cleaned(fixture), arizona)).toMatchObject({
      ok: true,
      value: { counts: again },
    });
    expect(await takeIn(fixture, "another name.csv")).toEqual(again);
    expect(await storedDigest()).toBe(before);
  }, 60_000);

  test("the same sheet saved in another way adds nothing either", async () => {
    const before = await storedDigest();
    const text = fixture.toString("utf8").replace(/^\uFEFF/, "");
    expect(await takeIn(Buffer.from(`\uFEFF${text}`, "utf16le"))).toEqual(again);
    expect(await storedDigest()).toBe(before);
  }, 60_000);

  test("another file adds only the rows that are new; the others are already there", async () => {
    const lines = fixture.toString("utf8").split("\r\n");
    const counts = await takeIn(
      [
        lines[0],
        lines[1],
        lines[2],
        lines[3]?.toUpperCase(),
        "Nuevo,Nadia,,,,,PRSS,,,,,",
        lines[2],
      ].join("\r\n"),
    );
    expect(counts).toEqual({
      rows: 5,
      registered: 1,
      needsReview: 0,
      repeats: 1,
      blank: 0,
      headers: 0,
      alreadyThere: 3,
      problems: {},
    });
  });
});

test("a row that is in another state's register is not already there", async () => {
  const row = "Last Name,First Name,Credential\nAlone,Amy,CPSS\n";
  const idaho = policyOn("ID", today);
  const there = await importFile(cleaned(row), idaho, registryItself, unwatched);
  expect(there).toMatchObject({ ok: true, value: { counts: { registered: 1 } } });
  expect(await takeIn(row)).toMatchObject({ alreadyThere: 0, needsReview: 1 });
});

test("programs are known whatever their spaces and case; others are kept as written", async () => {
  const { id } = await db.program.create({
    data: {
      state: "AZ",
      kind: "PRSS",
      name: "Rim Country Recovery",
      operator: { create: { name: "Rim Country", roles: ["operator"], state: "AZ" } },
    },
  });
  await takeIn(
    [
      "Last Name,First Name,Credential,Program",
      "One,A,PRSS,RIM  COUNTRY  recovery ",
      "Two,B,PRSS,Rim Country Recov.",
    ].join("\n"),
  );
  const rows = await db.credential.findMany({
    where: {
      programAsWritten: { contains: "rim", mode: "insensitive" },
      person: { names: { some: { family: { in: ["One", "Two"] } } } },
    },
    orderBy: { legacyRow: { number: "asc" } },
    select: { programId: true, programAsWritten: true },
  });
  expect(rows).toEqual([
    { programId: id, programAsWritten: "RIM  COUNTRY  recovery" },
    { programId: null, programAsWritten: "Rim Country Recov." },
  ]);
});

test("an import that was cut short goes on where it stopped", async () => {
  const rows = Array.from({ length: 1_200 }, (_, i) => `Row${String(i)},Ana,PRSS`);
  const register = ["Last Name,First Name,Credential", ...rows].join("\n");
  const before = await db.credential.count();
  const clean = cleaned(register);
  const { id } = await storeRegister(
    clean,
    "AZ",
    guessColumns(clean.register.headers),
    registryItself,
  );
  const file = await findFile(id, "AZ");
  if (!file) throw new Error("not stored");
  const stopHalfway = {
    ...unwatched,
    onProgress: (done: number) => {
      if (done > 0) throw new Error("cut short");
    },
  };
  await expect(importRegister(file, arizona, registryItself, stopHalfway)).rejects.toThrow(
    "cut short",
  );
  const between = (await db.credential.count()) - before;
  expect(between).toBeGreaterThan(0);
  expect(between).toBeLessThan(1_200);

  expect(await takeIn(register)).toMatchObject({ rows: 1_200, registered: 1_200, alreadyThere: 0 });
  expect(await db.credential.count()).toBe(before + 1_200);
});

test("two imports of one file at once register each row once", async () => {
  const rows = Array.from({ length: 900 }, (_, i) => `Twin${String(i)},Eva,PRSS`);
  const register = ["Last Name,First Name,Credential", ...rows].join("\n");
  const before = await db.credential.count();
  const counts = await Promise.all([takeIn(register), takeIn(register)]);
  expect(counts.map(({ registered, alreadyThere }) => registered + alreadyThere)).toEqual([
    900, 900,
  ]);
  expect(await db.credential.count()).toBe(before + 900);
});
