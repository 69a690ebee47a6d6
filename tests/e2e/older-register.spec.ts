import { readFileSync } from "node:fs";
import { arizona, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

const register = [
  "Surname,First Name,SSN,DOB,Credential,Date Certified,Remarks",
  "Abernathy-Ruiz,Paloma,123-45-6789,1980-05-17,PRSS,2013-03-23,=1+1",
  "Abernathy-Ruiz,Paloma,123-45-6789,1980-05-17,prss,2013-03-23,=1+1",
  "Quintana,Ofelia,,Mar 1984,PRSS,2014-06-02,name change per DL",
  "Zavala,Bruno,,unknown,CRSS,2014-06-02,",
  ",,,,,,",
].join("\r\n");

test("an older register is taken in: what would happen, its import, the file back, the rows that wait", async ({
  page,
}) => {
  await signInAs(page, arizona);
  await page.getByRole("link", { name: "Older registers" }).click();
  await page.getByRole("link", { name: "Take in a file" }).click();
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(page.getByRole("link", { name: "Choose a file that is not empty." })).toBeVisible();
  await expectAccessible(page);

  const file = { name: "kept by hand.csv", mimeType: "text/csv", buffer: Buffer.from(register) };
  await page.getByLabel("File").setInputFiles(file);
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(page.getByRole("heading", { name: "kept by hand.csv" })).toBeVisible();
  await expect(page.getByText("Nothing has been registered yet.")).toBeVisible();
  await expect(page.getByText("Column “SSN” (Social Security number): 2 cells.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^3 DOB Mar 1984/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^4 Credential CRSS/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Change which column holds what" }).click();
  await expectAccessible(page);
  await page.getByLabel("First name").selectOption("No column");
  await page.getByRole("button", { name: "Use these columns" }).click();
  await expect(
    page.getByRole("link", { name: "Choose the column that holds this." }),
  ).toBeVisible();
  await page.getByLabel("First name").selectOption({ label: "First Name (for example: Paloma)" });
  await page.getByRole("button", { name: "Use these columns" }).click();

  await page.getByRole("button", { name: "Import and register 1 row" }).click();
  await expect(page.getByText("The import is finished.")).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the file with an outcome in each row" }).click();
  const returned = readFileSync(await (await downloading).path(), "utf8");
  expect(returned).toContain(
    "Abernathy-Ruiz,Paloma,[removed],1980-05-17,PRSS,2013-03-23,'=1+1,registered,,",
  );
  expect(returned).toContain("repeat of row 1");

  await page.getByRole("link", { name: "Go to the rows that wait" }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: /birth date has no day of the month/ }).click();
  await expect(page.getByRole("row", { name: /Quintana, Ofelia/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Row 3 of kept by hand.csv" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Register from this row" }).click();
  await expect(page.getByLabel("Last name")).toHaveValue("Quintana");
  await page.getByRole("button", { name: "Throw this away" }).click();

  await page.goto("/staff/queue");
  await page.getByRole("link", { name: "Row 4" }).first().click();
  await page.getByRole("button", { name: "Set aside" }).click();
  await expect(page.getByRole("link", { name: "Say why the row is set aside." })).toBeVisible();
  await page.getByLabel("Why").fill("The office has no record of this certificate.");
  await page.getByRole("button", { name: "Set aside" }).click();
  await expect(page.getByRole("heading", { name: "Row 4 of kept by hand.csv" })).toBeHidden();

  await page.goto("/staff/imports/new");
  await page.getByLabel("File").setInputFiles({ ...file, name: "the same.csv" });
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(page.getByText("A file that came in before is not stored twice")).toBeVisible();
});

test("a file that cannot be read is refused in words", async ({ page }) => {
  await signInAs(page, arizona);
  await page.goto("/staff/imports/new");
  const workbook = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]);
  await page
    .getByLabel("File")
    .setInputFiles({ name: "register.xlsx", mimeType: "", buffer: workbook });
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(page.getByRole("link", { name: /The workbook is damaged/ })).toBeVisible();
  await expectAccessible(page);
});

test("what is in an import is no other state's to see", async ({ page }) => {
  await signInAs(page, "tom.hale@idaho.example.org");
  await page.goto("/staff/imports");
  await expect(page.getByText("No file has come in yet.")).toBeVisible();
  await page.goto("/staff/queue");
  await expect(page.getByText("No row waits.")).toBeVisible();
});
