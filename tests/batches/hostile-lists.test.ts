import { beforeAll, describe, expect, test } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { batchReceipt } from "@/lib/batches/batch-receipt";
import { examineBatch } from "@/lib/batches/examine-batch";
import { judgeToRegister } from "@/lib/batches/judge-stored";
import { openBatch } from "@/lib/batches/open-batch";
import { db } from "@/lib/db";
import { handedIn, line, list, registeredList } from "@/tests/support/batches";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";

let operator: ActorOf<"operator">;
let programId: string;

beforeAll(async () => {
  ({ operator, programId } = await addProgram());
});

/** What a dry run finds wrong with the one graduate of a list. */
async function wrongWith(oneLine: string): Promise<readonly string[]> {
  const batch = await handedIn(operator, programId, list(oneLine));
  const { rows } = await examineBatch(batch, { page: 1, reason: null });
  return rows.flatMap(({ problems }) =>
    problems.map(({ code, field }) => `${String(field)}: ${code}`),
  );
}

describe("what no name can be is said, and never printed on a certificate", () => {
  test.each([
    ["a formula", "=HYPERLINK(1)"],
    ["a formula behind an apostrophe", "'+SUM(A1)"],
    ["a subtraction", "-A1"],
    ["the error of a formula", "#REF!"],
    ["an address", "ana@example.org"],
    ["an order to turn the text around", "Ana\u202Egro"],
    ["a control character", "Ana\u0007"],
    ["an order to a terminal", "\u001b[31mAna"],
    ["a letter that a wrong encoding lost", "Mu\uFFFDoz"],
    ["signs only", "’"],
    ["a picture only", "\u{1F600}"],
    ["a number", "12345"],
    ["a word for nothing", "N/A"],
    ["another one", "n / a."],
  ])("%s", async (_, given) => {
    expect(await wrongWith(line("Strange", given))).toEqual(["given: name-unreadable"]);
  });

  test("a very long one", async () => {
    expect(await wrongWith(line("Strange", "a".repeat(32_000)))).toEqual(["given: too-long"]);
  });
});

test("names as people have them are taken, without the marks that nobody sees", async () => {
  const names = ["O’Brien", "Núñez-Ortiz", "محمد", "D'Angelo Jr.", "X", "Zero\u200Bwidth\u200E"];
  const batch = await registeredList(
    operator,
    programId,
    list(
      ...names.map((name, index) => line(name, "Ana", { born: `1990-01-0${String(index + 1)}` })),
    ),
  );
  const kept = await db.personName.findMany({
    where: { person: { credentials: { some: { batchRow: { batchId: batch.id } } } } },
    orderBy: { person: { birthDate: "asc" } },
  });
  const families = [...names.slice(0, -1), "Zerowidth"];
  expect(kept.map(({ family }) => family)).toEqual(families);
  const receipt = await batchReceipt(operator, batch.id);
  expect(receipt?.registered.map(({ name }) => name.family)).toEqual(families);
});

describe("a birth date", () => {
  test.each([
    ["1.1.1990", []],
    ["5 de mayo de 1990", []],
    ["13/4/90", []],
    ["13/4/16", ["birthDate: date-ambiguous"]],
    ["2016-04-13", ["birthDate: too-young"]],
    ["2010-03-21", ["birthDate: too-young"]],
    ["2010-03-20", []],
    ["2026-03-20", ["birthDate: born-after-issue"]],
    ["1900-02-29", ["birthDate: date-impossible"]],
  ])("written %s", async (born, problems) => {
    expect(await wrongWith(line(`Born ${born.replace(/\d/g, "x")}`, "Ana", { born }))).toEqual(
      problems,
    );
  });
});

describe("hours and a yes as spreadsheets write them", () => {
  test.each(["40:30", "40,5 horas", "40.5 hrs"])("%s", async (hours) => {
    const quoted = `"${hours}"`;
    expect(await wrongWith(line("Hours", "Ana", { hours: quoted }))).toEqual([]);
  });

  test.each(["✓", "VERDADERO", "Sí", "FALSO"])("%s", async (staff) => {
    expect(await wrongWith(line("Staff", "Ana", { staff }))).toEqual([]);
  });
});

test("columns whose names say more in parentheses or on a second line are known all the same", async () => {
  const headers = [
    '"Last\nName *"',
    '"First\nName (required)"',
    "DOB (mm/dd/yyyy)",
    "Date Issued [day]",
    "Exam date:",
  ];
  const text = `${headers.join(",")}\nReyes,Ana,03/14/1990,2026-03-20,2026-03-18\n`;
  const { mapping } = await handedIn(operator, programId, new TextEncoder().encode(text));
  expect(mapping).toEqual({
    family: { column: 0 },
    given: { column: 1 },
    birthDate: { column: 2 },
    issuedOn: { column: 3 },
    examinedOn: { column: 4 },
  });
});

test("of two columns with addresses the person's own is guessed, because work ends", async () => {
  const text = "Last name,First name,Work email,Personal email\nReyes,Ana,a@b.test,c@d.test\n";
  const { mapping } = await handedIn(operator, programId, new TextEncoder().encode(text));
  expect(mapping.email).toEqual({ column: 3 });
});

test("an address stays with the first of a list who gives it, also once that one is on record without it", async () => {
  const arizona = await registrarOf("AZ");
  const known = { ...fromCalifornia, family: "Ismay", email: "own@example.net" };
  await registered(known, arizona);
  const first = line("Ismay", known.given, { born: known.birthDate, email: "two@example.net" });
  const second = line("Judd", "Pavel", { email: "two@example.net" });
  const batch = await handedIn(operator, programId, list(first, second));
  const withheld = async () =>
    (await judgeToRegister(batch)).map(({ judgement }) =>
      judgement.outcome === "submit" ? judgement.known.addressOfAnother : judgement.outcome,
    );
  expect(await withheld()).toEqual([false, true]);
  await registeredList(operator, programId, list(first));
  expect(await withheld()).toEqual(["already-there", true]);
});

test("a document that is no list is refused before anything of it is kept", async () => {
  const before = await db.graduateBatch.count();
  const bytes = new TextEncoder().encode("%PDF-1.4\n<< /Type /Catalog, /Pages 2 0 R >>\n");
  const cohort = { enrolled: null, examined: null };
  expect(await openBatch(operator, programId, "graduates.csv", bytes, cohort)).toMatchObject({
    refusal: "not-a-list",
  });
  expect(await db.graduateBatch.count()).toBe(before);
});
