import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addYears, date, daysBetween, parseDate } from "@/lib/dates";
import { orderOf } from "@/lib/intake/date-order";
import {
  earliestBirth,
  earliestCertification,
  readDate,
  type DateColumn,
} from "@/lib/intake/read-dates";

const today = date("2026-11-22");
const monthFirst: DateColumn = { order: "month-first", earliest: earliestCertification, today };
const dayFirst: DateColumn = { ...monthFirst, order: "day-first" };
const notProven: DateColumn = { ...monthFirst, order: "not-proven" };
const births: DateColumn = { ...monthFirst, earliest: earliestBirth(today) };

function read(cell: string, column: DateColumn): string | null {
  const reading = readDate(cell, column);
  return reading.ok ? reading.value : reading.refusal;
}

describe("a date that can be told is read, however it is written", () => {
  test.each([
    ["2013-03-23", "2013-03-23"],
    ["2013-3-23", "2013-03-23"],
    ["2013/03/23", "2013-03-23"],
    [" 3/23/2013 ", "2013-03-23"],
    ["03/23/2013", "2013-03-23"],
    ["3/4/2013", "2013-03-04"],
    ["3/23/2013 0:00", "2013-03-23"],
    ["3/23/2013 12:00:00 AM", "2013-03-23"],
    ["2013-03-23T00:00:00", "2013-03-23"],
    ["March 23, 2013", "2013-03-23"],
    ["MARCH  23,2013", "2013-03-23"],
    ["Mar. 23rd, 2013", "2013-03-23"],
    ["Sept 3 2013", "2013-09-03"],
    ["16-Oct-2004", "2004-10-16"],
    ["16 October 2004", "2004-10-16"],
    ["16-Oct-04", "2004-10-16"],
    ["2/29/2012", "2012-02-29"],
    ["36526", "2000-01-01"],
    ["44809", "2022-09-05"],
    ["44809.0", "2022-09-05"],
    ["2026-11-22", "2026-11-22"],
    ["1/1/1900", "1900-01-01"],
    ["16 octubre 2004", "2004-10-16"],
    ["16 de octubre de 2004", "2004-10-16"],
    ["1º de enero del 2004", "2004-01-01"],
    ["ENERO 5, 2004", "2004-01-05"],
    ["5-ene-04", "2004-01-05"],
    ["5/abr/2004", "2004-04-05"],
    ["5 ago. 2004", "2004-08-05"],
    ["5 set 2004", "2004-09-05"],
    ["septiembre 5, 2004", "2004-09-05"],
    ["5-dic-2004", "2004-12-05"],
    ["Sunday, March 4, 1990", "1990-03-04"],
    ["Sun 4 Mar 1990", "1990-03-04"],
    ["domingo, 4 de marzo de 1990", "1990-03-04"],
    ["martes 6 de marzo de 1990", "1990-03-06"],
    ["Mon, 3/23/2013", "2013-03-23"],
    ["2013-Mar-23", "2013-03-23"],
    ["2013 March 23", "2013-03-23"],
    ["20130323", "2013-03-23"],
    ["2013-03-23T00:00:00-07:00", "2013-03-23"],
    ["3/23/2013 12:00:00 a. m.", "2013-03-23"],
  ])("%s is %s", (cell, day) => {
    expect(read(cell, monthFirst)).toBe(day);
  });
});

describe("a date that cannot be told is never guessed", () => {
  test.each([
    ["unknown", "unreadable"],
    ["n/a", "unreadable"],
    ["?", "unreadable"],
    ["3/23", "unreadable"],
    ["16-Oct", "unreadable"],
    ["3/23/213", "unreadable"],
    ["123456", "unreadable"],
    ["3/23/2013 14:05", "unreadable"],
    ["spring 2013", "unreadable"],
    ["1/45/1995", "impossible"],
    ["13/13/2013", "impossible"],
    ["2/29/2013", "impossible"],
    ["2/29/2100", "impossible"],
    ["0/10/2013", "impossible"],
    ["2013-02-30", "impossible"],
    ["2013-00-00", "impossible"],
    ["1/45/95", "impossible"],
    ["June 31, 2013", "impossible"],
    ["12/31/1899", "impossible"],
    ["2026-11-23", "in-the-future"],
    ["11/23/2026", "in-the-future"],
    ["2065-10-04", "in-the-future"],
    ["46350", "in-the-future"],
    ["Mar 1984", "month-only"],
    ["March 1984", "month-only"],
    ["Mar-84", "month-only"],
    ["3/1984", "month-only"],
    ["1984-03", "month-only"],
    ["1984", "month-only"],
    ["marzo 1984", "month-only"],
    ["marzo de 1984", "month-only"],
    ["30 de febrero de 2013", "impossible"],
    ["1900-02-29", "impossible"],
    ["03232013", "unreadable"],
    ["20131303", "unreadable"],
    ["20130023", "unreadable"],
    ["2013-03-23T07:00:00Z", "unreadable"],
    ["lunes", "unreadable"],
    ["Sunday", "unreadable"],
  ])("%s is %s", (cell, problem) => {
    expect(read(cell, monthFirst)).toBe(problem);
  });

  test("a blank is a missing date, not a wrong one", () => {
    expect(read("", monthFirst)).toBeNull();
    expect(read(" \n ", monthFirst)).toBeNull();
  });
});

describe("which number is the month", () => {
  test.each([
    ["3/4/2013", "2013-03-04", "2013-04-03", "ambiguous"],
    ["4/4/2013", "2013-04-04", "2013-04-04", "2013-04-04"],
    ["3/12/2013", "2013-03-12", "2013-12-03", "ambiguous"],
    ["3/13/2013", "2013-03-13", "impossible", "2013-03-13"],
    ["13/3/2013", "impossible", "2013-03-13", "2013-03-13"],
    ["2/30/2013", "impossible", "impossible", "impossible"],
    ["3-4-2013", "ambiguous", "ambiguous", "ambiguous"],
    ["3-13-2013", "2013-03-13", "2013-03-13", "2013-03-13"],
    ["13.3.2013", "2013-03-13", "2013-03-13", "2013-03-13"],
    ["13-03-12", "ambiguous", "ambiguous", "ambiguous"],
  ])("%s: month first %s, day first %s, not proven %s", (cell, first, second, third) => {
    expect([monthFirst, dayFirst, notProven].map((column) => read(cell, column))).toEqual([
      first,
      second,
      third,
    ]);
  });

  test.each([
    [["3/4/2013", "3/13/2013"], "month-first"],
    [["3/4/2013", "13/3/2013"], "day-first"],
    [["3/13/2013", "13/3/2013"], "not-proven"],
    [["3/4/2013", "3/12/2013", ""], "not-proven"],
    [["3/32/2013", "1/45/1995"], "not-proven"],
    [["2/30/2013"], "not-proven"],
    [["3/13/13"], "month-first"],
    [["3-13-2013", "March 13, 2013", "2013-03-13"], "not-proven"],
    [[], "not-proven"],
  ])("a column of %j is %s", (cells, order) => {
    expect(orderOf(cells)).toBe(order);
  });
});

describe("two digits of a year are read only when one century is possible", () => {
  test.each([
    ["11/19/17", monthFirst, "2017-11-19"],
    ["6/24/95", monthFirst, "1995-06-24"],
    ["1/1/90", monthFirst, "1990-01-01"],
    ["12/31/89", monthFirst, "ambiguous"],
    ["11/22/26", monthFirst, "2026-11-22"],
    ["11/23/26", monthFirst, "ambiguous"],
    ["06/24/01", births, "2001-06-24"],
    ["05/19/62", births, "1962-05-19"],
    ["11/21/16", births, "2016-11-21"],
    ["11/22/16", births, "ambiguous"],
    ["2/18/20", births, "ambiguous"],
    ["2/29/00", births, "2000-02-29"],
    ["3/4/95", notProven, "ambiguous"],
  ])("%s", (cell, column, expected) => {
    expect(read(cell, column)).toBe(expected);
  });
});

test("two digits are not read as the year of a child where no child can be meant", () => {
  const graduates = { ...births, latest: addYears(today, -16) };
  expect(read("11/21/16", graduates)).toBe("ambiguous");
  expect(read("11/23/10", graduates)).toBe("ambiguous");
  expect(read("11/22/10", graduates)).toBe("2010-11-22");
  expect(read("05/19/62", graduates)).toBe("1962-05-19");
  expect(read("11/21/2016", graduates)).toBe("2016-11-21");
});

describe("serial numbers", () => {
  test("one that would be older than the credential is no date", () => {
    expect(read("32873", monthFirst)).toBe("unreadable");
    expect(read("32874", monthFirst)).toBe("1990-01-01");
    expect(read("32873", births)).toBe("1989-12-31");
  });

  test("tomorrow's is in the future", () => {
    const tomorrow = daysBetween(date("1899-12-30"), addDays(today, 1));
    expect(read(String(tomorrow - 1), monthFirst)).toBe(today);
    expect(read(String(tomorrow), monthFirst)).toBe("in-the-future");
  });
});

describe("for every day since 1990", () => {
  const days = fc
    .integer({ min: 0, max: daysBetween(earliestCertification, today) })
    .map((count) => addDays(earliestCertification, count));
  const numbers = (day: string) => day.split("-").map(Number);

  test("what was written month first is read back, in each way of writing it", () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = 0, month = 0, dayOfMonth = 0] = numbers(day);
        const serial = daysBetween(date("1899-12-30"), day);
        const written = [
          day,
          `${String(month)}/${String(dayOfMonth)}/${String(year)}`,
          `${String(month)}/${String(dayOfMonth)}/${String(year).slice(2)}`,
          String(serial),
        ];
        expect(written.map((cell) => read(cell, monthFirst))).toEqual(written.map(() => day));
      }),
    );
  });

  test("a slashed date in a column that proves nothing is its own day or waits", () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = 0, month = 0, dayOfMonth = 0] = numbers(day);
        const reading = read(`${String(month)}/${String(dayOfMonth)}/${String(year)}`, notProven);
        const either = dayOfMonth <= 12 && dayOfMonth !== month;
        expect(reading).toBe(either ? "ambiguous" : day);
      }),
    );
  });
});

test("whatever is in a cell, the answer is a day that exists and is not in the future, or a problem", () => {
  const pieces = fc.constantFrom(
    "0",
    "1",
    "3",
    "12",
    "31",
    "1999",
    "2030",
    "/",
    "-",
    ".",
    " ",
    "Mar",
    ",",
    "x",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
      const reading = readDate(parts.join(""), notProven);
      if (!reading.ok || reading.value === null) return;
      expect(parseDate(reading.value)).toBe(reading.value);
      expect(reading.value <= today).toBe(true);
    }),
  );
});
