import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { ownColumns } from "@/lib/intake/own-columns";
import { readSheet } from "@/lib/intake/read-sheet";
import { referenceSheets } from "@/lib/intake/template-sheets";
import { formatOf, writeSheet } from "@/lib/intake/write-sheet";
import { writeTemplate } from "@/lib/intake/write-template";

const formats = ["csv", "xlsx"] as const;

const cells = [
  "Núñez & <Co> \u{1F33B}",
  "=1+1",
  "'=1+1",
  "''@SUM(A1)",
  "-",
  "'-",
  "+1 602 555 0143",
  "@import",
  "＝1",
  "'quoted' by hand",
  "00731",
  "5/15/24",
  'one\ntwo, “three”; "four"',
  "_x000D_ stays",
  "",
];

async function readBack(bytes: Uint8Array) {
  const result = await readSheet(bytes);
  if (!result.ok) throw new Error(result.refusal);
  return result.value.register;
}

async function openedInExcel(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer);
  return workbook;
}

describe("a sheet that goes back and returns", () => {
  test.each(formats)("has every cell as it was, as %s", async (format) => {
    const rows = cells.map((cell) => ["row", cell, "registered", "", ""]);
    const bytes = await writeSheet(format, ["Name", "=Notes", ...ownColumns], rows);
    const { headers, rows: back } = await readBack(bytes);
    expect(headers).toEqual(["Name", "=Notes"]);
    expect(back.map((row) => row[1] ?? "")).toEqual(cells);
  });

  test("goes back in the format in which it came", () => {
    expect(["list.XLSX", "list.csv", "list.txt", "list"].map(formatOf)).toEqual([
      "xlsx",
      "csv",
      "csv",
      "csv",
    ]);
  });
});

describe("no cell of it is calculated", () => {
  test("in CSV, which is in UTF-8 and says so, every formula is guarded", async () => {
    const bytes = await writeSheet("csv", ["A", "B"], [[" =1+1", "\t-2"]]);
    expect(Buffer.from(bytes).toString()).toBe("\uFEFFA,B\r\n'=1+1,'-2\r\n");
  });

  test("in a workbook every cell is text", async () => {
    const workbook = await openedInExcel(await writeSheet("xlsx", ["A"], [["=1+1"], ["00731"]]));
    const sheet = workbook.worksheets[0];
    expect(sheet?.getCell("A2")).toMatchObject({ type: ExcelJS.ValueType.String, value: "=1+1" });
    expect(sheet?.getCell("A3")).toMatchObject({ value: "00731", numFmt: "@" });
  });
});

describe("a template", () => {
  const columns = [
    { header: "Last name", example: "Reyes", explanation: "As on the document.", use: "asked" },
    { header: "Birth date", example: "1980-05-17", explanation: "Year first.", use: "optional" },
  ] as const;
  const words = { ...messages.en.batches.new, ...messages.en.batches.use };

  test("as a workbook has a sheet for the rows, ready for text, and one that explains each column", async () => {
    const workbook = await openedInExcel(await writeTemplate("xlsx", columns, words));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Graduates", "Field reference"]);
    const [rows, reference] = workbook.worksheets;
    expect(rows?.getRow(1).values).toEqual([undefined, "Last name", "Birth date"]);
    expect(rows?.getColumn(2).numFmt).toBe("@");
    expect(reference?.getRow(3).values).toEqual([
      undefined,
      "Birth date",
      "Optional",
      "1980-05-17",
      "Year first.",
    ]);
  });

  test("has no row of its own, and its reference is no other sheet that was left unread", async () => {
    expect(await readSheet(await writeTemplate("xlsx", columns, words))).toEqual({
      ok: true,
      value: {
        register: { headers: ["Last name", "Birth date"], rows: [] },
        sheet: { name: "Graduates", others: [] },
      },
    });
    expect(referenceSheets).toEqual([
      messages.en.batches.new.reference,
      messages.es.batches.new.reference,
    ]);
  });

  test("as CSV is its header", async () => {
    const bytes = await writeTemplate("csv", columns, words);
    expect(Buffer.from(bytes).toString()).toBe("\uFEFFLast name,Birth date\r\n");
  });
});
