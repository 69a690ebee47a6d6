import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { arizona, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function register(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Register");
  sheet.addRow(["Apellidos", "Name", "Name", "", "Credential", "Date Certified"]);
  sheet.addRow(["Ybarra", "Noemí", "N.", "2", "PRSS", new Date(Date.UTC(2013, 2, 23))]);
  sheet.getCell("F2").numFmt = "m/d/yyyy";
  workbook.addWorksheet("2012").addRow(["Older", "rows"]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test("a workbook is taken in, its columns told apart, its unread sheets named, and a workbook goes back", async ({
  page,
}) => {
  await signInAs(page, arizona);
  await page.goto("/staff/imports/new");
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  await page.getByLabel("File").setInputFiles({ name: "old.xls", mimeType, buffer: old });
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(page.getByRole("link", { name: /This is not an \.xlsx workbook/ })).toBeVisible();
  await expectAccessible(page);

  const buffer = await register();
  await page.getByLabel("File").setInputFiles({ name: "kept.xlsx", mimeType, buffer });
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(page.getByText("Another sheet holds something too")).toBeVisible();
  await expectAccessible(page);
  const columns = await page.getByLabel("First name").locator("option").allTextContents();
  expect(columns.slice(1, 5)).toEqual([
    "Apellidos (for example: Ybarra)",
    "Name (for example: Noemí)",
    "Name (2) (for example: N.)",
    "D (for example: 2)",
  ]);
  await page.getByLabel("First name").selectOption({ label: "Name (for example: Noemí)" });
  await page.getByRole("button", { name: "Use these columns" }).click();
  await page.getByRole("button", { name: "Import and register 1 row" }).click();
  await expect(page.getByText("The import is finished.")).toBeVisible({ timeout: 30_000 });

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the file with an outcome in each row" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("kept-outcomes.xlsx");
  const returned = new ExcelJS.Workbook();
  await returned.xlsx.load(new Uint8Array(readFileSync(await download.path())).buffer);
  expect(returned.worksheets[0]?.getCell("F2").text).toBe("2013-03-23");
  expect(returned.worksheets[0]?.getCell("G2").text).toBe("registered");
});

test.describe("in Spanish", () => {
  test.use({ locale: "es" });

  test("a damaged workbook is refused with what to do", async ({ page }) => {
    await signInAs(page, arizona);
    await page.goto("/staff/imports/new");
    const buffer = (await register()).subarray(0, 900);
    await page.getByLabel("Archivo").setInputFiles({ name: "x.xlsx", mimeType, buffer });
    await page.getByRole("button", { name: "Subir archivo" }).click();
    await expect(page.getByRole("link", { name: /El libro está dañado/ })).toBeVisible();
    await expectAccessible(page);
  });
});
