import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readingApart } from "@/lib/apart/run-apart";
import { messages } from "@/lib/i18n/messages";
import { cleanFile } from "@/lib/intake/clean-file";
import { nameColumns } from "@/lib/intake/name-columns";
import { fileRefusals, largestRegister } from "@/lib/intake/read-file";
import { readSheet } from "@/lib/intake/read-sheet";
import { workbookOf, zip, type MadeUp, type Member } from "./zip";

/** What is read of a file: its rows with the header, or why it is refused. */
async function read(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await readSheet(bytes);
  if (!result.ok) return result.refusal;
  const { headers, rows } = result.value.register;
  return [headers, ...rows];
}

const row = (cells: string, number = 1) => `<row r="${String(number)}">${cells}</row>`;
const text = (place: string, value: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = row(text("A1", "A") + text("B1", "B"));
const table = `<sheetData>${header}${row(text("A2", "1") + text("B2", "2"), 2)}</sheetData>`;

function made(madeUp: Partial<MadeUp> = {}): Uint8Array {
  return zip(workbookOf({ sheets: [table], ...madeUp }));
}

function withPart(name: string, content: string | Uint8Array = "x"): Uint8Array {
  return made({ more: [{ name, content }] });
}

function changed(name: string, change: Partial<Member>): Uint8Array {
  const parts = workbookOf({ sheets: [table] });
  return zip(parts.map((part) => (part.name === name ? { ...part, ...change } : part)));
}

/** The beginning of a file as Excel wrote it before 2007, and writes it still around one with a password. */
function compound(content: string): Uint8Array {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Buffer.concat([Buffer.from(start), Buffer.alloc(600), Buffer.from(content, "utf16le")]);
}

const sheet = "xl/worksheets/sheet1.xml";
const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
const zeros = Buffer.alloc(60 * 1024 * 1024);

test("a workbook as it should be is read, so that what is refused below is refused for its one fault", async () => {
  expect(await read(made())).toEqual([
    ["A", "B"],
    ["1", "2"],
  ]);
});

describe("a workbook that could do harm, or none that can be read, is refused with one reason", () => {
  test.each<[string, () => Uint8Array, string]>([
    ["macros", () => withPart("xl/vbaProject.bin"), "workbook-macros"],
    ["macros by another name", () => withPart("xl/media/VBAPROJECT1.BIN"), "workbook-macros"],
    ["macros of Excel 4", () => withPart("xl/macrosheets/sheet1.xml"), "workbook-macros"],
    [
      "links to other files",
      () => withPart("xl/externalLinks/externalLink1.xml"),
      "workbook-external-links",
    ],
    ["a file inside", () => withPart("xl/embeddings/oleObject1.bin"), "workbook-embeds-files"],
    ["an archive inside", () => withPart("xl/media/image1.zip", made()), "workbook-embeds-files"],
    ["a binary workbook", () => withPart("xl/workbook.bin"), "workbook-not-xlsx"],
    [
      "an archive of something else",
      () => zip([{ name: "list.csv", content: "A,B\n" }]),
      "workbook-not-xlsx",
    ],
    ["an empty archive", () => zip([]), "workbook-not-xlsx"],
    [
      "a document of Word",
      () =>
        changed("_rels/.rels", {
          content: '<R><Relationship Type="/officeDocument" Target="word/document.xml"/></R>',
        }),
      "workbook-not-xlsx",
    ],
    ["a workbook of an old Excel", () => compound("Workbook"), "workbook-not-xlsx"],
    ["a password", () => compound("EncryptedPackage"), "workbook-encrypted"],
    ["a password on its parts", () => changed(sheet, { encrypted: true }), "workbook-encrypted"],
    ["a bomb", () => withPart("xl/media/image1.png", zeros), "workbook-unpacks-too-large"],
    [
      "a bomb in many parts",
      () =>
        made({
          more: Array.from({ length: 70 }, (_, i) => ({
            name: `xl/media/${String(i)}.png`,
            content: zeros.subarray(0, 4_000_000),
          })),
        }),
      "workbook-unpacks-too-large",
    ],
    [
      "a bomb that lies about its size",
      () => changed(sheet, { content: zeros, saysSize: 1_000 }),
      "workbook-damaged",
    ],
    [
      "thousands of parts",
      () =>
        made({
          more: Array.from({ length: 2_500 }, (_, i) => ({ name: `x${String(i)}`, content: "" })),
        }),
      "workbook-unpacks-too-large",
    ],
    ["the same part twice", () => withPart(sheet, table), "workbook-damaged"],
    ["a part outside of it", () => withPart("../../etc/passwd"), "workbook-damaged"],
    ["half of its bytes", () => made().subarray(0, 700), "workbook-damaged"],
    ["bytes after a beginning", () => Buffer.from([0x50, 0x4b, 3, 4, 1, 2]), "workbook-damaged"],
    [
      "a sheet that is missing",
      () => changed(sheet, { name: "xl/worksheets/other.xml" }),
      "workbook-damaged",
    ],
    [
      "XML that does not end",
      () => changed(sheet, { content: "<worksheet><sheetData>" }),
      "workbook-damaged",
    ],
    [
      "XML with entities of its own",
      () => changed(sheet, { content: `${entity}<worksheet>${table}</worksheet>` }),
      "workbook-damaged",
    ],
    [
      "an entity that nobody declared",
      () => made({ sheets: [`<sheetData>${row(text("A1", "&x;"))}</sheetData>`] }),
      "workbook-damaged",
    ],
    [
      "texts that are not there",
      () => made({ sheets: [`<sheetData>${row('<c r="A1" t="s"><v>9</v></c>')}</sheetData>`] }),
      "workbook-damaged",
    ],
    [
      "rows in no order",
      () => made({ sheets: [`<sheetData>${row("", 5)}${row("", 2)}</sheetData>`] }),
      "workbook-damaged",
    ],
    [
      "a row beyond the last",
      () => made({ sheets: [`<sheetData>${row("", 2_000_000)}</sheetData>`] }),
      "workbook-damaged",
    ],
    [
      "a column beyond the last",
      () => made({ sheets: [`<sheetData>${row(text("ZZZ1", "x"))}</sheetData>`] }),
      "workbook-damaged",
    ],
    [
      "bytes that are not text",
      () => changed(sheet, { content: Buffer.from([0x3c, 0xff, 0xfe]) }),
      "workbook-damaged",
    ],
    [
      "one cell, in the last row",
      () =>
        made({
          sheets: [`<sheetData>${header}${row(text("A1048576", "x"), 1_048_576)}</sheetData>`],
        }),
      "too-many-rows",
    ],
    [
      "a cell in the last column",
      () =>
        made({ sheets: [`<sheetData>${row(text("A1", "A") + text("XFD1", "x"))}</sheetData>`] }),
      "too-many-columns",
    ],
    [
      "one long text in every cell",
      () =>
        made({
          sharedStrings: `<sst><si><t>${"x".repeat(32_767)}</t></si></sst>`,
          sheets: [
            `<sheetData>${header}${Array.from({ length: 900 }, (_, i) => row('<c t="s"><v>0</v></c>', i + 2)).join("")}</sheetData>`,
          ],
        }),
      "too-large",
    ],
  ])("%s", async (_, file, refusal) => {
    expect(await read(file())).toBe(refusal);
  });

  test("where a sheet says that it ends is not believed", async () => {
    const bytes = made({ sheets: [`<dimension ref="A1:XFD1048576"/>${table}`] });
    expect(await read(bytes)).toEqual([
      ["A", "B"],
      ["1", "2"],
    ]);
  });

  test("each reason is explained in both languages with what to do", () => {
    for (const { imports } of [messages.en, messages.es]) {
      for (const refusal of fileRefusals) expect(imports.refusal[refusal]).toMatch(/\.$/);
    }
  });
});

describe("text in any common encoding is understood", () => {
  const spanish = "Apellido;Nombre;Notas\r\nNúñez;José;señora\r\nMuñoz Ibáñez;Sofía;¿ya?\r\n";
  const asRead = spanish
    .trim()
    .split("\r\n")
    .map((line) => line.split(";"));
  test.each([
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1252",
    "iso-8859-1",
    "iso-8859-15",
    "macintosh",
  ])("%s", async (encoding) => {
    expect(await read(iconv.encode(spanish, encoding))).toEqual(asRead);
    if (encoding.startsWith("utf")) {
      expect(await read(iconv.encode(spanish, encoding, { addBOM: true }))).toEqual(asRead);
    }
  });
});

describe("text of two encodings, or of an office's oldest programs, keeps its letters", () => {
  test.each(["cp437", "cp850", "macintosh"])(
    "one accent at the end of a word in %s",
    async (encoding) => {
      const lines = "Last,First\nReyes,José\n";
      expect(await read(iconv.encode(lines, encoding))).toEqual([
        ["Last", "First"],
        ["Reyes", "José"],
      ]);
    },
  );

  test.each(["cp437", "cp850"])("Spanish in %s", async (encoding) => {
    const lines = "Last,First\nNúñez,Sofía\nMuñoz,José\n";
    expect(await read(iconv.encode(lines, encoding))).toEqual([
      ["Last", "First"],
      ["Núñez", "Sofía"],
      ["Muñoz", "José"],
    ]);
  });

  test("capitals only, as Macs and DOS wrote them", async () => {
    for (const encoding of ["cp850", "macintosh"]) {
      expect(await read(iconv.encode("Last,First\nMUÑOZ,INÉS\n", encoding))).toEqual([
        ["Last", "First"],
        ["MUÑOZ", "INÉS"],
      ]);
    }
  });

  test("apostrophes of Windows are no accents of Macs", async () => {
    const lines = "Last,First\nO’Brien,Ana’s “Al”\n";
    expect(await read(iconv.encode(lines, "windows-1252"))).toEqual([
      ["Last", "First"],
      ["O’Brien", "Ana’s “Al”"],
    ]);
  });

  test("a line in Windows's encoding pasted into UTF-8", async () => {
    const pasted = Buffer.concat([
      Buffer.from("Last,First\nNúñez,José\nIbáñez,Luz \u{1F33B}\n"),
      Buffer.from("Mu\xf1oz,Ana\n", "latin1"),
    ]);
    expect(await read(pasted)).toEqual([
      ["Last", "First"],
      ["Núñez", "José"],
      ["Ibáñez", "Luz \u{1F33B}"],
      ["Muñoz", "Ana"],
    ]);
  });
});

describe("a document of another kind is not a list, whatever its name", () => {
  test.each([
    ["a PDF", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog, /Pages 2 0 R >>\n"],
    ["a PDF with bytes that are no text", Buffer.from("%PDF-1.7\n%\xe2\xe3, \x80\n", "latin1")],
    ["a text with its formats", "{\\rtf1\\ansi\nLast,First\nReyes,Ana\n}"],
    ["a page that calls itself a workbook", "<html><table><tr><td>Last,First</td></tr></table>"],
    [
      "a workbook of 2003 in XML",
      '<?xml version="1.0"?>\n<Workbook><Cell>Last,First</Cell></Workbook>',
    ],
    ["JSON", '[{"last":"Reyes","first":"Ana"},\n{"last":"Soto","first":"Eva"}]'],
  ])("%s", async (_, content) => {
    expect(await read(content)).toBe("not-a-list");
  });
});

describe("a table is found in a file of text however it is kept", () => {
  test.each<[string, string, readonly (readonly string[])[] | string]>([
    [
      "a header on its third line",
      "Graduates;;;\n;;;\nLast;First;Born;Kind\nReyes;Ana;1980-05-17;PRSS\n",
      [
        ["Last", "First", "Born", "Kind"],
        ["Reyes", "Ana", "1980-05-17", "PRSS"],
      ],
    ],
    [
      "a title with commas above tabs",
      "Peers, spring, 2026\n\nLast\tFirst\nReyes\tAna\n",
      [
        ["Last", "First"],
        ["Reyes", "Ana"],
      ],
    ],
    [
      "no names above facts",
      "Reyes,Ana,1980-05-17\nDíaz,Luz,1981-01-02\n",
      [
        ["Reyes", "Ana", "1980-05-17"],
        ["Díaz", "Luz", "1981-01-02"],
      ],
    ],
    [
      "few names above many facts",
      "Last,,,\nReyes,Ana,1980-05-17,PRSS\n",
      [
        ["Last", "", "", ""],
        ["Reyes", "Ana", "1980-05-17", "PRSS"],
      ],
    ],
    ["blank lines", "A,B\n\n,\n1,2\n\n", [["A", "B"], [""], ["", ""], ["1", "2"], [""]]],
    [
      "line ends of every kind",
      "A,B\r\n1,2\n3,4\r5,6",
      [
        ["A", "B"],
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
    ],
    [
      "formulas",
      "A,B\n=1+1,@SUM(A1)\n",
      [
        ["A", "B"],
        ["=1+1", "@SUM(A1)"],
      ],
    ],
    ["a quotation mark never closed", 'A,B\n1,"2\n3,4\n', "quote-not-closed"],
    ["zero bytes", "A,B\n1,\0\n", "not-text"],
    ["nothing", "", "empty"],
    ["one column", "Name\nReyes\n", "not-a-table"],
    [
      "300 columns",
      `${Array.from({ length: 300 }, (_, i) => `C${String(i)}`).join(",")}\n`,
      "too-many-columns",
    ],
    ["too many rows", `A,B\n${"1,2\n".repeat(largestRegister.rows + 1)}`, "too-many-rows"],
    [
      "too many blank lines above",
      `${"\n".repeat(largestRegister.rows + 51)}A,B\n`,
      "too-many-rows",
    ],
    ["millions of blank lines", `A,B\n${"\n".repeat(5_000_000)}`, "too-many-rows"],
    ["too many bytes", "A,B\n".padEnd(largestRegister.bytes + 1, "x"), "too-large"],
  ])("%s", async (_, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });
});

test("columns without a name go by their letters, and those of one name are told apart", () => {
  expect(nameColumns(["Name", "", "Name", " Name ", "", "Date"])).toEqual([
    "Name",
    "B",
    "Name (2)",
    "Name (3)",
    "E",
    "Date",
  ]);
  expect(nameColumns(Array.from({ length: 54 }, () => "")).slice(25, 28)).toEqual([
    "Z",
    "AA",
    "AB",
  ]);
});

describe("a long file is read in a process apart", () => {
  const rows = 100_000;

  test("100,000 rows of text come back whole", async () => {
    const lines = Array.from(
      { length: rows },
      (_, i) => `Reyes,Ana ${String(i)},ana@example.org\n`,
    );
    const clean = await cleanFile("long.csv", Buffer.from(`Last,First,E-mail\n${lines.join("")}`));
    if (!clean.ok) throw new Error(clean.refusal);
    expect(clean.value.register.rows).toHaveLength(rows);
    expect(clean.value.register.rows.at(-1)).toEqual(["Reyes", "Ana 99999", "ana@example.org"]);
  });

  test("100,000 rows of a workbook come back whole, and one more is refused", async () => {
    const line = (number: number) =>
      row(`<c t="inlineStr"><is><t>Reyes</t></is></c><c><v>${String(number)}</v></c>`, number);
    const long = (count: number) =>
      made({
        sheets: [
          `<sheetData>${header}${Array.from({ length: count }, (_, i) => line(i + 2)).join("")}</sheetData>`,
        ],
      });
    const clean = await cleanFile("long.xlsx", long(rows));
    if (!clean.ok) throw new Error(clean.refusal);
    expect(clean.value.register.rows).toHaveLength(rows);
    expect(clean.value.register.rows.at(-1)).toEqual(["Reyes", "100001"]);
    expect(await cleanFile("longer.xlsx", long(rows + 1))).toMatchObject({
      refusal: "too-many-rows",
    });
  });

  test("one that takes too much memory or time is ended, and the server lives on", async () => {
    const texts = Array.from({ length: 400_000 }, (_, i) => `<si><t>text ${String(i)}</t></si>`);
    const bytes = made({ sharedStrings: `<sst>${texts.join("")}</sst>` });
    const limits = { memory: 320, patience: 30_000, longestAnswer: 1_000_000 };
    const readWith = (less: Partial<typeof limits>) =>
      readingApart({ program: "lib/intake/reader/main.ts", ...limits, ...less })(
        Buffer.from(bytes),
      );
    expect(String(await readWith({}))).toContain('"read":true');
    await expect(readWith({ memory: 24 })).rejects.toThrow("ended without an answer");
    await expect(readWith({ patience: 50 })).rejects.toThrow("ended without an answer");
    await expect(readWith({ longestAnswer: 50 })).rejects.toThrow("ended without an answer");
  });
});
