import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { grouped } from "@/lib/credential-number";
import { db } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { cleanFile } from "@/lib/intake/clean-file";
import { findFile } from "@/lib/intake/find-file";
import { importFile } from "@/lib/intake/import-file";
import { returnFile } from "@/lib/intake/return-file";
import { arizona, unwatched } from "./take-in";

const rows = [
  ["Last Name", "First Name", "Credential", "Date Certified", "Notes"],
  ["Reyes", "Ana", "PRSS", new Date(Date.UTC(2013, 2, 23)), "=1+1"],
  ["Díaz", "Luz", "PRSS", "Mar 2014", "007"],
];

async function register(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Register");
  for (const row of rows) sheet.addRow(row);
  sheet.getColumn(4).numFmt = "m/d/yyyy";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function takeIn(bytes: Uint8Array) {
  const clean = await cleanFile("register.xlsx", bytes);
  if (!clean.ok) throw new Error(clean.refusal);
  const result = await importFile(clean.value, arizona, registryItself, unwatched);
  if (!result.ok) throw new Error(result.refusal);
  return result.value.counts;
}

test("a register that is a workbook is taken in, goes back as a workbook with outcomes, and adds nothing when it returns", async () => {
  expect(await takeIn(await register())).toMatchObject({ registered: 1, needsReview: 1 });
  const credential = await db.credential.findFirstOrThrow();
  expect(credential).toMatchObject({ issuedOn: new Date("2013-03-23") });

  const { id } = await db.legacyFile.findFirstOrThrow();
  const file = await findFile(id, "AZ");
  if (!file) throw new Error("the file was not stored");
  const words = { outcome: (outcome: string) => outcome, reason: () => "Say the day." };
  const back = await new Response(returnFile(file, words)).arrayBuffer();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(back);
  const cells = (row: number) =>
    Array.from({ length: 8 }, (_, i) => workbook.worksheets[0]?.getRow(row).getCell(i + 1).text);
  expect([cells(2), cells(3)]).toEqual([
    ["Reyes", "Ana", "PRSS", "2013-03-23", "=1+1", "registered", "", grouped(credential.number)],
    ["Díaz", "Luz", "PRSS", "Mar 2014", "007", "needs-review", "Say the day.", ""],
  ]);

  const again = await takeIn(new Uint8Array(back));
  expect(again).toMatchObject({ registered: 0, alreadyThere: 2 });
  expect(await db.credential.count()).toBe(1);
});
