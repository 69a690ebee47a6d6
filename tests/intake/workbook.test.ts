import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { cleanFile } from "@/lib/intake/clean-file";
import { readSheet } from "@/lib/intake/read-sheet";
import { workbookOf, zip, type MadeUp } from "./zip";

/** What is read of a workbook: its rows with the header, or why it is refused. */
async function read(bytes: Uint8Array) {
  const result = await readSheet(bytes);
  if (!result.ok) return result.refusal;
  const { headers, rows } = result.value.register;
  return [headers, ...rows];
}

async function written(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function sheetOf(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  return written((workbook) => {
    fill(workbook.addWorksheet("Graduates"));
  });
}

function made(madeUp: MadeUp): Uint8Array {
  return zip(workbookOf(madeUp));
}

/** A sheet of one row of cells below a header, given as XML, and how its numbers are shown. */
function cells(xml: string, formats: readonly string[] = [], properties = ""): Uint8Array {
  const custom = formats.map(
    (code, i) => `<numFmt numFmtId="${String(200 + i)}" formatCode="${code}"/>`,
  );
  const styles = formats.map((_, i) => `<xf numFmtId="${String(200 + i)}"/>`);
  return made({
    properties,
    styles: `<styleSheet><numFmts>${custom.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs></styleSheet>`,
    sheets: [
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Reyes</t></is></c>${xml}</row></sheetData>`,
    ],
  });
}

async function valueOf(xml: string, format = "General", properties = ""): Promise<string> {
  const rows = await read(cells(xml, [format], properties));
  if (typeof rows === "string") return rows;
  return rows[1]?.[1] ?? "";
}

describe("a cell is the text that a person reads in it", () => {
  test("text keeps its leading zeros, its spaces, its line breaks and its letters", async () => {
    const bytes = await sheetOf((sheet) => {
      sheet.addRow(["Number", "Notes"]);
      sheet.addRow(["00731", "  Núñez\n“señora” \u{1F33B} "]);
    });
    expect(await read(bytes)).toEqual([
      ["Number", "Notes"],
      ["00731", "  Núñez\n“señora” \u{1F33B} "],
    ]);
  });

  test("rich text, links and truth are their text", async () => {
    const bytes = await sheetOf((sheet) => {
      sheet.addRow(["A", "B", "C", "D"]);
      sheet.addRow([
        { richText: [{ text: "Ana " }, { font: { bold: true }, text: "Reyes" }] },
        { text: "ana@example.org", hyperlink: "mailto:ana@example.org" },
        true,
        false,
      ]);
    });
    expect(await read(bytes)).toEqual([
      ["A", "B", "C", "D"],
      ["Ana Reyes", "ana@example.org", "TRUE", "FALSE"],
    ]);
  });

  test("a formula is its stored result, and without one itself; nothing is calculated", async () => {
    const bytes = await sheetOf((sheet) => {
      sheet.addRow(["A", "B", "C", "D"]);
      sheet.addRow([
        { formula: "1+1", result: 7 },
        { formula: 'UPPER("x")', result: "shown" },
        { formula: 'WEBSERVICE("https://example.org")' },
        { formula: "1/0", result: { error: "#DIV/0!" } },
      ]);
    });
    expect(await read(bytes)).toEqual([
      ["A", "B", "C", "D"],
      ["7", "shown", '=WEBSERVICE("https://example.org")', "#DIV/0!"],
    ]);
  });

  test.each([
    ["45000", "45000"],
    ["6025550143", "6025550143"],
    ["4.8020000000000003E9", "4802000000"],
    ["1.0000000000000001E-2", "0.01"],
    ["0.30000000000000004", "0.3"],
    ["7.5", "7.5"],
    ["1E-7", "0.0000001"],
    ["1E+20", "100000000000000000000"],
    ["-2.50", "-2.5"],
  ])("the number that is stored as %s is %s", async (stored, shown) => {
    expect(await valueOf(`<c r="B2" s="0"><v>${stored}</v></c>`)).toBe(shown);
  });

  test.each([
    ["00000", "731", "00731"],
    ["000\\-00\\-0000", "12345678", "012-34-5678"],
    ["0%", "0.95", "95%"],
    ["0.0%", "0.07", "7%"],
    ["&quot;No. &quot;0", "12", "12"],
    ["0.00", "12.5", "12.5"],
    ["#,##0.00_);[Red](#,##0.00)", "1234.5", "1234.5"],
  ])("by the format %s the number %s is %s", async (format, stored, shown) => {
    expect(await valueOf(`<c r="B2" s="0"><v>${stored}</v></c>`, format)).toBe(shown);
  });
});

describe("a day is written year, month, day, however the sheet shows it", () => {
  test.each([
    "m/d/yyyy",
    "mm-dd-yy",
    "dd.mm.yyyy",
    "d-mmm-yy",
    "[$-409]mmmm\\ d\\,\\ yyyy;@",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;",
    "d/m",
    "yyyy",
  ])("%s", async (format) => {
    expect(await valueOf('<c r="B2" s="0"><v>45427</v></c>', format)).toBe("2024-05-15");
  });

  test.each([
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["60", "60"],
    ["61", "1900-03-01"],
    ["2958465", "9999-12-31"],
    ["2958466", "2958466"],
    ["-1", "-1"],
    ["45427.99999999", "2024-05-16"],
  ])("day %s is %s", async (serial, day) => {
    expect(await valueOf(`<c r="B2" s="0"><v>${serial}</v></c>`, "m/d/yyyy")).toBe(day);
  });

  test.each([
    ["0", "1904-01-01"],
    ["43965", "2024-05-15"],
  ])("in a workbook that counts from 1904, day %s is %s", async (serial, day) => {
    const xml = `<c r="B2" s="0"><v>${serial}</v></c>`;
    expect(await valueOf(xml, "m/d/yyyy", '<workbookPr date1904="1"/>')).toBe(day);
  });

  test("a day that such a workbook shows as a bare number is written out where its column holds days", async () => {
    const cell = (place: string, text: string) =>
      `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const number = (place: string, value: number) => `<c r="${place}"><v>${String(value)}</v></c>`;
    const header = ["Name", "Date of birth", "IssuedOn", "ZIP"].map((name, i) =>
      cell(`${"ABCD"[i] ?? ""}1`, name),
    );
    const row = [
      cell("A2", "Reyes"),
      number("B2", 31_474),
      cell("C2", "44639"),
      number("D2", 85_001),
    ];
    const sheet = `<sheetData><row r="1">${header.join("")}</row><row r="2">${row.join("")}</row></sheetData>`;
    const rowFrom = async (properties: string) =>
      (await read(made({ properties, sheets: [sheet] })))[1];
    expect(await rowFrom('<workbookPr date1904="1"/>')).toEqual([
      "Reyes",
      "1990-03-04",
      "2026-03-20",
      "85001",
    ]);
    expect(await rowFrom("")).toEqual(["Reyes", "31474", "44639", "85001"]);
  });

  test("the time is kept where it is shown", async () => {
    const xml = '<c r="B2" s="0"><v>45427.604166666664</v></c>';
    expect(await valueOf(xml, "m/d/yyyy\\ h:mm")).toBe("2024-05-15 14:30");
    expect(await valueOf(xml, "m/d/yyyy")).toBe("2024-05-15");
    expect(await valueOf('<c r="B2" s="0"><v>0.604166666666667</v></c>', "h:mm\\ AM/PM")).toBe(
      "14:30",
    );
  });

  test.each([
    ["1.25", "30:00"],
    ["1", "24:00"],
    ["0.0625", "01:30"],
  ])("a length of time stays one: %s days are %s hours", async (days, hours) => {
    expect(await valueOf(`<c r="B2" s="0"><v>${days}</v></c>`, "[h]:mm")).toBe(hours);
  });

  test("a month that a program made the first day of is a month, so that no day is invented", async () => {
    expect(await valueOf('<c r="B2" s="0"><v>45413</v></c>', "mmm\\-yy")).toBe("2024-05");
    expect(await valueOf('<c r="B2" s="0"><v>45427</v></c>', "mmm\\-yy")).toBe("2024-05-15");
  });

  test.each([
    ["2024-05-15T00:00:00", "2024-05-15"],
    ["2024-05-15T14:30:00Z", "2024-05-15 14:30"],
  ])("%s as ISO 8601", async (stored, day) => {
    expect(await valueOf(`<c r="B2" t="d"><v>${stored}</v></c>`)).toBe(day);
  });

  test("a day that is text stays as it was written", async () => {
    const bytes = await sheetOf((sheet) => {
      sheet.addRow(["A", "B"]);
      sheet.addRow(["5/15/24", "Mar 1984"]);
      sheet.addRow([new Date(Date.UTC(1988, 3, 9)), "15-May-2024"]);
      sheet.getCell("A3").numFmt = "mm/dd/yyyy";
    });
    expect(await read(bytes)).toMatchObject([
      {},
      ["5/15/24", "Mar 1984"],
      ["1988-04-09", "15-May-2024"],
    ]);
  });
});

describe("row N is the Nth row below the header, as in a CSV file", () => {
  test("blank rows count, also where the sheet does not keep them, and those at the end do not", async () => {
    const bytes = await sheetOf((sheet) => {
      sheet.getRow(1).values = ["A", "B"];
      sheet.getRow(4).values = ["x", "y"];
      sheet.getRow(2_000).getCell(1).fill = { type: "pattern", pattern: "solid" };
    });
    expect(await read(bytes)).toEqual([
      ["A", "B"],
      ["", ""],
      ["", ""],
      ["x", "y"],
    ]);
  });

  test("a title and notes above the header are passed over", async () => {
    const bytes = await sheetOf((sheet) => {
      sheet.mergeCells("A1:D1");
      sheet.getCell("A1").value = "Graduates of spring 2026";
      sheet.getRow(2).values = ["Program", "Desert Peers"];
      sheet.getRow(4).values = ["Last", "First", "Born", "E-mail", "Kind", "Issued"];
      sheet.getRow(5).values = [
        "Reyes",
        "Ana",
        "1980-05-17",
        "ana@example.org",
        "PRSS",
        "2026-05-01",
      ];
    });
    expect(await read(bytes)).toEqual([
      ["Last", "First", "Born", "E-mail", "Kind", "Issued"],
      ["Reyes", "Ana", "1980-05-17", "ana@example.org", "PRSS", "2026-05-01"],
    ]);
  });

  test("a merged cell has its value in its first place", async () => {
    const bytes = await sheetOf((sheet) => {
      sheet.addRow(["Last", "First"]);
      sheet.addRow(["Reyes", "Ana"]);
      sheet.addRow(["", "Luz"]);
      sheet.mergeCells("A2:A3");
    });
    expect(await read(bytes)).toEqual([
      ["Last", "First"],
      ["Reyes", "Ana"],
      ["", "Luz"],
    ]);
  });

  test("hidden rows and columns are read like others", async () => {
    const bytes = await sheetOf((sheet) => {
      sheet.addRow(["A", "B", "C"]);
      sheet.addRow(["1", "2", "3"]).hidden = true;
      sheet.getColumn(2).hidden = true;
    });
    expect(await read(bytes)).toEqual([
      ["A", "B", "C"],
      ["1", "2", "3"],
    ]);
  });

  test("a row without references is read from left to right", async () => {
    const row = "<row><c><v>1</v></c><c><v>2</v></c></row>";
    const header = '<row><c t="str"><v>A</v></c><c t="str"><v>B</v></c></row>';
    expect(await read(made({ sheets: [`<sheetData>${header}${row}</sheetData>`] }))).toEqual([
      ["A", "B"],
      ["1", "2"],
    ]);
  });
});

describe("of several sheets", () => {
  const fill = (sheet: ExcelJS.Worksheet, text: string) => {
    sheet.addRow(["A", "B"]);
    sheet.addRow([text, text]);
  };

  test("the first that is visible and holds a table is read, and the others with content are named", async () => {
    const bytes = await written((workbook) => {
      fill(workbook.addWorksheet("Kept", { state: "hidden" }), "hidden");
      fill(workbook.addWorksheet("Kept deep", { state: "veryHidden" }), "deep");
      workbook.addWorksheet("Empty");
      workbook.addWorksheet("About").addRow(["How this list is kept"]);
      fill(workbook.addWorksheet("2026"), "this");
      fill(workbook.addWorksheet("2025"), "other");
      workbook.addWorksheet("Also empty");
      fill(workbook.addWorksheet("Field reference"), "explained");
    });
    expect(await readSheet(bytes)).toMatchObject({
      value: {
        register: { rows: [["this", "this"]] },
        sheet: { name: "2026", others: ["About", "2025"] },
      },
    });
  });

  test("none that is visible holds anything", async () => {
    const bytes = await written((workbook) => {
      fill(workbook.addWorksheet("Kept", { state: "hidden" }), "hidden");
      workbook.addWorksheet("Empty");
    });
    expect(await read(bytes)).toBe("workbook-without-rows");
  });
});

test("what may never be stored is dropped from a workbook as from a CSV file, in a process apart", async () => {
  const bytes = await sheetOf((sheet) => {
    sheet.addRow(["Last Name", "First Name", "SSN", "Notes"]);
    sheet.addRow(["Reyes", "Ana", 123_456_789, "called on Monday"]);
    sheet.getCell("C2").numFmt = "000\\-00\\-0000";
  });
  const clean = await cleanFile("list.xlsx", bytes);
  expect(clean).toMatchObject({
    value: {
      name: "list.xlsx",
      register: { rows: [["Reyes", "Ana", "[removed]", "called on Monday"]] },
      removals: [{ column: "SSN", because: "social-security-number", whole: true, cells: 1 }],
      sheet: { name: "Graduates", others: [] },
    },
  });
});
