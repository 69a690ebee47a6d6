import { describe, expect, test } from "vitest";
import { guessColumns } from "@/lib/intake/guess-columns";
import { judgeRows, type Judgement } from "@/lib/intake/judge-rows";
import { arizona, cleaned } from "./take-in";

const header = "Last Name,First Name,MI,DOB,E-mail,Credential,Program,Date Certified,Out of State";
const complete = "Reyes,Ana,M,1980-05-17,ana@example.org,PRSS,Rim Country Recovery,2013-03-23,";

function judge(...lines: string[]): readonly Judgement[] {
  const { register } = cleaned([header, ...lines].join("\n"));
  const mapping = guessColumns(register.headers);
  return judgeRows({ ...register, mapping }, arizona, () => false);
}

/** What becomes of the complete row with one field written otherwise: the reasons, or what is registered. */
function written(field: string, cell: string): readonly string[] {
  const place = header.split(",").indexOf(field);
  const [judgement] = judge(
    complete
      .split(",")
      .with(place, `"${cell.replaceAll('"', '""')}"`)
      .join(","),
  );
  return judgement?.outcome === "needs-review" ? judgement.reasons.map(({ code }) => code) : [];
}

function registered(line: string) {
  const [judgement] = judge(line);
  if (judgement?.outcome !== "registered") throw new Error(`not registered: ${line}`);
  return judgement.facts;
}

test("a complete row is registered with what it says", () => {
  expect(registered(complete)).toEqual({
    given: "Ana",
    middle: "M",
    family: "Reyes",
    birthDate: "1980-05-17",
    email: "ana@example.org",
    kind: "PRSS",
    kindAsWritten: "PRSS",
    issuedOn: "2013-03-23",
    programAsWritten: "Rim Country Recovery",
    fromState: null,
    recognition: null,
  });
});

test("what is blank is registered as missing", () => {
  const facts = registered("Reyes,Ana,,,,PRSS,,,");
  expect(facts).toMatchObject({
    middle: null,
    birthDate: null,
    email: null,
    issuedOn: null,
    programAsWritten: null,
  });
});

describe("what a person must look at", () => {
  test.each([
    ["Last Name", "  ", ["name-missing"]],
    ["Last Name", "?", ["name-missing"]],
    ["First Name", "", ["name-missing"]],
    ["DOB", "unknown", ["birth-date-unreadable"]],
    ["DOB", "1/45/1995", ["birth-date-impossible"]],
    ["DOB", "2030-01-01", ["birth-date-in-the-future"]],
    ["DOB", "Mar 1984", ["birth-date-month-only"]],
    ["DOB", "3/4/1984", ["birth-date-ambiguous"]],
    ["DOB", "2013-03-22", []],
    ["DOB", "2013-03-23", ["born-after-certified"]],
    ["DOB", "2013-03-24", ["born-after-certified"]],
    ["E-mail", "ana@", ["e-mail-unreadable"]],
    ["E-mail", "ana@example.org; ana@example.com", ["e-mail-unreadable"]],
    ["E-mail", "none", ["e-mail-unreadable"]],
    ["E-mail", "  Ana.Maria+cert@mail.example.org ", []],
    ["Credential", "", ["credential-missing"]],
    ["Credential", "CRSS", ["credential-not-known"]],
    ["Date Certified", "unknown", ["date-certified-unreadable"]],
    ["Date Certified", "10/48/2008", ["date-certified-impossible"]],
    ["Date Certified", "2026-11-23", ["date-certified-in-the-future"]],
    ["Date Certified", "2026-11-22", []],
    ["Date Certified", "Nov 2005", ["date-certified-month-only"]],
    ["Date Certified", "3/4/2005", ["date-certified-ambiguous"]],
    ["Out of State", "Narnia", ["state-not-known"]],
    ["Out of State", "Guam", ["state-not-known"]],
    ["Out of State", "AZ", []],
    ["Out of State", "Arizona", []],
    ["Out of State", "CA", []],
    ["Out of State", "california", []],
    ["Out of State", "NV", ["recognition-to-confirm"]],
    ["Out of State", "PR", ["recognition-to-decide"]],
    ["Program", "A program nobody knows", []],
  ])("%s written as %j", (field, cell, codes) => {
    expect(written(field, cell)).toEqual(codes);
  });

  test.each(["PRSS", "prss", "PRSS ", "Peer Support", "PSS", "Peer & Recovery Support Specialist"])(
    "%j names Arizona's credential",
    (cell) => {
      expect(registered(complete.replace("PRSS", cell)).kind).toBe("PRSS");
    },
  );

  test("everything that is wrong with a row is said at once, each with its column", () => {
    expect(judge(",Ana,,unknown,x,,,Mar 2010,Narnia")).toEqual([
      {
        outcome: "needs-review",
        reasons: [
          { code: "name-missing", column: 0 },
          { code: "birth-date-unreadable", column: 3 },
          { code: "e-mail-unreadable", column: 4 },
          { code: "credential-missing", column: 5 },
          { code: "date-certified-month-only", column: 7 },
          { code: "state-not-known", column: 8 },
        ],
      },
    ]);
  });

  test.each(["Reyes,Ana", `${complete},more`, `${complete},`])(
    "a row without a cell for every column waits as it is: %s",
    (line) => {
      expect(judge(line)).toEqual([
        { outcome: "needs-review", reasons: [{ code: "wrong-number-of-cells", column: null }] },
      ]);
    },
  );
});

describe("rows that are not records", () => {
  test("blank rows, whatever their number of cells", () => {
    expect(judge(",,,,,,,,", "", " , ,,,,,,,", ",,").map(({ outcome }) => outcome)).toEqual([
      "blank",
      "blank",
      "blank",
      "blank",
    ]);
  });

  test("header lines that come again, whatever their case and spaces", () => {
    const again = header.toUpperCase().replace("LAST NAME", "  Last   name ");
    expect(judge(header, again)).toEqual([{ outcome: "header" }, { outcome: "header" }]);
  });
});

describe("repeats", () => {
  test("a row repeats the first one that differs in spaces and case only", () => {
    const again = complete
      .toUpperCase()
      .replace("REYES", "  Reyes  ")
      .replace("RIM COUNTRY", "Rim   Country");
    expect(judge(complete, again, complete).map((judgement) => judgement)).toMatchObject([
      { outcome: "registered" },
      { outcome: "repeat", repeatOf: 1 },
      { outcome: "repeat", repeatOf: 1 },
    ]);
  });

  test("a row that waits is repeated as well", () => {
    const waiting = complete.replace("1980-05-17", "unknown");
    expect(judge(waiting, waiting)[1]).toEqual({ outcome: "repeat", repeatOf: 1 });
  });

  test("one letter more is another row", () => {
    expect(judge(complete, complete.replace("Ana", "Anna"))[1]?.outcome).toBe("registered");
  });

  test("the same person with another credential date is another row", () => {
    expect(judge(complete, complete.replace("2013-03-23", "2014-03-23"))[1]?.outcome).toBe(
      "registered",
    );
  });
});

describe("slashed dates are read by what their own column proves", () => {
  const dated = (birth: string, certified: string, given = "Ana") =>
    `Reyes,${given},,${birth},,PRSS,,${certified},`;
  const outcomes = (...lines: string[]) =>
    judge(...lines).map((judgement) =>
      judgement.outcome === "registered"
        ? judgement.facts.issuedOn
        : judgement.outcome === "needs-review"
          ? judgement.reasons[0]?.code
          : judgement.outcome,
    );

  test("month first", () => {
    expect(outcomes(dated("", "3/4/2013"), dated("", "3/23/2013"))).toEqual([
      "2013-03-04",
      "2013-03-23",
    ]);
  });

  test("day first", () => {
    expect(outcomes(dated("", "3/4/2013"), dated("", "23/3/2013"))).toEqual([
      "2013-04-03",
      "2013-03-23",
    ]);
  });

  test("contradicted: those that prove themselves are read, the others wait", () => {
    expect(
      outcomes(
        dated("", "3/4/2013"),
        dated("", "23/3/2013"),
        dated("", "3/23/2013"),
        dated("", "4/4/2013"),
      ),
    ).toEqual(["date-certified-ambiguous", "2013-03-23", "2013-03-23", "2013-04-04"]);
  });

  test("another column's dates prove nothing for this one", () => {
    expect(outcomes(dated("3/23/1980", "3/4/2013"), dated("5/17/1980", "4/5/2013"))).toEqual([
      "date-certified-ambiguous",
      "date-certified-ambiguous",
    ]);
  });

  test("a row with too many cells proves nothing: nobody knows which column its dates stand in", () => {
    expect(outcomes(dated("", "3/4/2013"), `Reyes,Ana,,,,PRSS,,3/23/2013,,`)).toEqual([
      "date-certified-ambiguous",
      "wrong-number-of-cells",
    ]);
  });
});
