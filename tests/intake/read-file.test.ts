import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { guessColumns, missingColumns } from "@/lib/intake/guess-columns";
import { largestRegister } from "@/lib/intake/read-file";
import { readText } from "@/lib/intake/read-text";

function read(content: string | Uint8Array) {
  const result = readText(typeof content === "string" ? Buffer.from(content) : content);
  return result.ok ? result.value : result.refusal;
}

const spanish = "Last Name,First Name,Notes\nNúñez,José,señora\nO’Brien,Zoë,“seen”\n";
const asRead = {
  headers: ["Last Name", "First Name", "Notes"],
  rows: [
    ["Núñez", "José", "señora"],
    ["O’Brien", "Zoë", "“seen”"],
  ],
};

describe("any common encoding is understood", () => {
  test.each(["utf-8", "windows-1252", "utf-16le", "utf-16be"])("%s", (encoding) => {
    expect(read(iconv.encode(spanish, encoding))).toEqual(asRead);
    expect(read(iconv.encode(spanish, encoding, { addBOM: true }))).toEqual(asRead);
  });

  test("an older Mac's", () => {
    const names = "Last Name,First Name\nNúñez,José\nPatiño,Sofía\n";
    expect(read(iconv.encode(names, "macintosh"))).toMatchObject({
      rows: [
        ["Núñez", "José"],
        ["Patiño", "Sofía"],
      ],
    });
  });
});

describe("rows are the records after the first header", () => {
  test("a quoted cell keeps its line breaks, commas and quotation marks", () => {
    expect(read('A,B\r\n"line one\nline two","Cert. ""on file"", 2019"\r\n')).toEqual({
      headers: ["A", "B"],
      rows: [["line one\nline two", 'Cert. "on file", 2019']],
    });
  });

  test("an empty line is a row, and so is one with too few cells", () => {
    expect(read("A,B\n1,2\n\n3\n")).toEqual({
      headers: ["A", "B"],
      rows: [["1", "2"], [""], ["3"]],
    });
  });

  test("a quotation mark within a cell is only that", () => {
    expect(read('A,B\n5" tall,x "y" z\n')).toEqual({
      headers: ["A", "B"],
      rows: [['5" tall', 'x "y" z']],
    });
  });

  test("cells keep their spaces", () => {
    expect(read("A,B\n  Hayes , x\n")).toEqual({ headers: ["A", "B"], rows: [["  Hayes ", " x"]] });
  });

  test.each([";", "\t", "|", ","])("columns may be separated by %j", (sign) => {
    expect(read(["A,", "B"].join(sign).replace("A,", "A") + `\n1${sign}2\n`)).toEqual({
      headers: ["A", "B"],
      rows: [["1", "2"]],
    });
  });

  test("each of Windows', Unix's and old Macs' line ends ends a row", () => {
    expect(read("A,B\r\n1,2\n3,4\r5,6")).toMatchObject({
      rows: [
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
    });
  });
});

describe("a file that cannot be read is refused with one reason", () => {
  test.each([
    ["", "empty"],
    ["\n \n", "empty"],
    ['A,B\n1,"never closed\n2,3\n', "quote-not-closed"],
    ["just one column\nx\n", "not-a-table"],
    [Buffer.from("A,B\n1,\0\n"), "not-text"],
    [Buffer.from("A,B\n".padEnd(largestRegister.bytes + 1, "x")), "too-large"],
    [`A,B\n${"1,2\n".repeat(largestRegister.rows + 1)}`, "too-many-rows"],
    [`${"A,".repeat(largestRegister.columns)}B\n`, "too-many-columns"],
  ])("%#", (content, refusal) => {
    expect(read(content)).toBe(refusal);
  });

  test("as many rows as there may be are read", () => {
    expect(read(`A,B\n${"1,2\n".repeat(largestRegister.rows)}`)).toMatchObject({
      headers: ["A", "B"],
    });
  });
});

describe("a file that went out and comes back", () => {
  test("loses the columns that the registry added, and the apostrophes before formulas", () => {
    const back =
      "\uFEFFName,Notes,Outcome,Reasons,Number\nReyes,'=1+1,registered,,7K4M-92HX-RT0C\n";
    expect(read(back)).toEqual({ headers: ["Name", "Notes"], rows: [["Reyes", "=1+1"]] });
  });

  test("another file keeps its apostrophes", () => {
    expect(read("Name,Notes\nReyes,'=1+1\n")).toMatchObject({ rows: [["Reyes", "'=1+1"]] });
  });
});

describe("columns are guessed by their names", () => {
  test.each([
    [
      "Last Name,First Name,MI,DOB,E-mail,Phone,Credential,Training Program / Agency,Date Certified,Out of State",
      {
        family: 0,
        given: 1,
        middle: 2,
        birthDate: 3,
        email: 4,
        credential: 6,
        program: 7,
        certifiedOn: 8,
        otherState: 9,
      },
    ],
    [
      "SURNAME,given name,Date of Birth,EMAIL ADDRESS,Cert Type,PSETP,Issue Date,Home State",
      {
        family: 0,
        given: 1,
        birthDate: 2,
        email: 3,
        credential: 4,
        program: 5,
        certifiedOn: 6,
        otherState: 7,
      },
    ],
    ["D.O.B.,First,Last,Certification", { birthDate: 0, given: 1, family: 2, credential: 3 }],
  ])("%s", (headers, mapping) => {
    expect(guessColumns(headers.split(","))).toEqual(mapping);
  });

  test("names and the credential are needed", () => {
    expect(missingColumns(guessColumns(["Name", "Date"]))).toEqual([
      "family",
      "given",
      "credential",
    ]);
  });
});
