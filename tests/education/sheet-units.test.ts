import { beforeAll, describe, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { date } from "@/lib/dates";
import { chooseColumns } from "@/lib/education/sheet-choose-columns";
import { examineSheet } from "@/lib/education/sheet-examine";
import { findSheet } from "@/lib/education/sheet-find";
import { readHours } from "@/lib/education/sheet-hours";
import { keepHoursList, readList } from "@/lib/education/sheet-keep";
import { postSheet } from "@/lib/education/sheet-post";
import { isUnitMissing, type HoursUnit } from "@/lib/education/sheet-unit";
import { recordEmployee } from "@/lib/employers/record-employee";
import { employerNamed } from "@/tests/support/organizations";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

let employer: ActorOf<"employer">;
let number: string;

beforeAll(async () => {
  employer = await employerNamed("Units");
  const typed = { ...fromOlderRecord, given: "Counts", family: "Units" };
  ({ number } = await registered(typed, await registrarOf("AZ")));
  const work = { number, lastName: "Units", setting: "agency" } as const;
  const result = await recordEmployee({ ...work, from: date("2026-01-15") }, employer);
  if (!result.ok) throw new Error(result.refusal);
});

/** A list of one course whose hours stand under a heading. */
async function listHeaded(heading: string, course: string, hours: string) {
  const csv = [
    `Credential number,Last name,Date,${heading},Course,Provider`,
    `${number},Units,2026-02-01,${hours},${course},Academy`,
  ].join("\n");
  const read = await readList("hours.csv", new TextEncoder().encode(csv));
  if (!read.ok) throw new Error(read.refusal);
  const { id } = await keepHoursList(read.value, employer);
  const sheet = await findSheet(id, employer);
  if (!sheet) throw new Error("no list");
  return sheet;
}

async function hoursOf(id: string) {
  const sheet = await findSheet(id, employer);
  const [row] = sheet ? await examineSheet(sheet, employer) : [];
  return row?.entry?.hours ?? row?.problems[0]?.reason;
}

describe("hours under a heading that says CEU", () => {
  it("are not read before somebody says what one is, because it may be an hour or ten", async () => {
    const sheet = await listHeaded("CEUs", "Asked", "0.5");
    expect(isUnitMissing(sheet)).toBe(true);
    expect(await postSheet(sheet.id, employer)).toMatchObject({ refusal: "columns-missing" });
    expect(await chooseColumns(sheet.id, sheet.columns, employer)).toMatchObject({
      refusal: "unit-missing",
    });
  });

  it.each([
    ["clock-hours", 0.5],
    ["units-of-ten-hours", 5],
  ] as const)("are read as what was said: %s, and so is the next list", async (unit, hours) => {
    const sheet = await listHeaded(`CEU ${unit}`, `First ${unit}`, "0.5");
    const columns = { ...sheet.columns, hours: 3, hoursIn: unit };
    expect(await chooseColumns(sheet.id, columns, employer)).toMatchObject({ ok: true });
    expect(await hoursOf(sheet.id)).toBe(hours);
    const next = await listHeaded(`CEU ${unit}`, `Second ${unit}`, "0.5");
    expect(isUnitMissing(next)).toBe(false);
    expect(await hoursOf(next.id)).toBe(hours);
  });

  it("need not be asked about where the heading says hours, and a cell that says CEU is then refused", async () => {
    const sheet = await listHeaded("Hours", "Plain", "2 CEU");
    expect(isUnitMissing(sheet)).toBe(false);
    expect(await hoursOf(sheet.id)).toBe("unit-not-said");
  });
});

describe("a cell", () => {
  it.each<[string, HoursUnit | null, number | string | null]>([
    ["1.5", null, 1.5],
    ["1,5", null, 1.5],
    ["1:30", null, 1.5],
    ["2 hours", null, 2],
    ["2 hours", "units-of-ten-hours", 2],
    ["2 CEU", null, "unit-not-said"],
    ["0.2 CEUs", "units-of-ten-hours", 2],
    ["2 CEU", "clock-hours", 2],
    ["0.15", "units-of-ten-hours", 1.5],
    ["100", "units-of-ten-hours", 1000],
    ["100.01", "units-of-ten-hours", "not-read"],
    ["", null, null],
    ["CEU", "clock-hours", "not-read"],
  ])("that says “%s” in %s comes to %s", (cell, unit, hours) => {
    expect(readHours(cell, unit)).toBe(hours);
  });
});
