import iconv from "iconv-lite";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import type { ImportCounts } from "@/lib/intake/count-outcomes";
import { storedDigest, tableCounts, tablesWith } from "./stored";
import { takeIn } from "./take-in";

/** As an office in another program might keep it: semicolons, Windows' letters, day first, what may not be kept. */
const lines = [
  "SURNAME;Given Name;SSN;Date of Birth;Email Address;Cert;PSETP;Issue Date;Home State;Dx;Clean Date;Remarks",
  "Núñez;José;123-45-6789;25/12/1980;jose@example.org;PRSS;Rim Country Recovery;13/05/2013;;F31.81;1/1/2001;ok",
  'O’Brien;Zoë;;04/05/1979;;prss;;03/04/2014;IL;;;=HYPERLINK("http://example.com")',
  'Ruiz;Eva;;;;PSS;;05/06/2015;;;;"call 987-65-4321, she is sober 9 years"',
  'Paz;Ana;;;;PRSS;;05/06/2015;;;;"card 234-56-7890 on file"',
  ";;;;;;;;;;;",
  "surname;given name;ssn;date of birth;email address;cert;psetp;issue date;home state;dx;clean date;remarks",
  "Núñez;José;111-22-3333;25/12/1980;JOSE@example.org;PRSS;Rim  Country Recovery;13/05/2013;;bipolar;;ok",
  "Broken;Bo;PRSS",
  '"\'; drop table person; --";Bobby;;;;PRSS;;;;;;',
  "<script>alert(1)</script>;Xss;;;;PRSS;;;;;;{{constructor}}",
  "Long;Name;;;;PRSS;;;;;;" + "x".repeat(20_000),
  'Zero;Zed;;00/00/1980;;PRSS;;1/1/70;;;;"two\nlines"',
];

describe("a register that another office keeps its own way", () => {
  let counts: ImportCounts;

  beforeAll(async () => {
    counts = await takeIn(iconv.encode(lines.join("\r\n"), "windows-1252"), "../../etc/liste.csv");
  });

  test("is read: its letters, its separators and its dates with the day first", async () => {
    const jose = await db.credential.findFirstOrThrow({
      where: { person: { names: { some: { family: "Núñez" } } } },
      include: { person: true },
    });
    expect(jose.issuedOn).toEqual(new Date("2013-05-13"));
    expect(jose.person.birthDate).toEqual(new Date("1980-12-25"));
    const zoe = await db.credential.findFirstOrThrow({ where: { fromState: "IL" } });
    expect(zoe.issuedOn).toEqual(new Date("2014-04-03"));
  });

  test("comes to these counts", () => {
    expect(counts).toEqual({
      rows: 12,
      registered: 7,
      needsReview: 2,
      repeats: 1,
      blank: 1,
      headers: 1,
      alreadyThere: 0,
      problems: {
        "wrong-number-of-cells": 1,
        "birth-date-impossible": 1,
        "date-certified-ambiguous": 1,
      },
    });
  });

  test("nothing that may not be stored is stored anywhere, not even as a digest of the row", async () => {
    for (const secret of [
      "123-45-6789",
      "111-22-3333",
      "987-65-4321",
      "234-56-7890",
      "F31.81",
      "bipolar",
      "sober",
      "1/1/2001",
    ]) {
      expect(await tablesWith(secret), secret).toEqual([]);
    }
    const rows = await db.legacyRow.findMany({ orderBy: { number: "asc" } });
    expect(rows[6]).toMatchObject({ outcome: "repeat", repeatOf: 1 });
    expect(rows[6]?.fingerprint).toEqual(rows[0]?.fingerprint);
  });

  test("what was dropped is said", async () => {
    const { dropped } = await db.legacyFile.findFirstOrThrow();
    expect(dropped).toEqual([
      { column: "SSN", because: "social-security-number", whole: true, cells: 3 },
      { column: "Dx", because: "health", whole: true, cells: 2 },
      { column: "Clean Date", because: "health", whole: true, cells: 1 },
      { column: "Remarks", because: "health", whole: false, cells: 1 },
      { column: "Remarks", because: "social-security-number", whole: false, cells: 1 },
    ]);
  });

  test("the rest is kept word for word", async () => {
    const rows = await db.legacyRow.findMany({ orderBy: { number: "asc" } });
    expect(rows[1]?.cells[11]).toBe('=HYPERLINK("http://example.com")');
    expect(rows[3]?.cells[11]).toBe("card [removed] on file");
    expect(rows[8]?.cells[0]).toBe("'; drop table person; --");
    expect(rows[10]?.cells[11]).toHaveLength(20_000);
    expect(rows[11]?.cells[11]).toBe("two\nlines");
  });

  test("the same file with other numbers in the dropped columns is the same file", async () => {
    const before = await storedDigest();
    const other = lines.map((line) => line.replace("123-45-6789", "222-33-4444"));
    expect(await takeIn(other.join("\n"))).toMatchObject({ registered: 0, alreadyThere: 9 });
    expect(await storedDigest()).toBe(before);
  });

  test("no e-mail is sent for rows of an older register", async () => {
    expect(await tableCounts()).toMatchObject({ outbound_email: 0 });
  });
});
