import { credentialOf, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

const dana = "dana.cole@willow.example.org";

test("an employer records a person, adds hours by hand and from a file, and sees who is short by when", async ({
  page,
}) => {
  const { number } = credentialOf("Tsosie");
  await signInAs(page, dana);
  await page.getByRole("link", { name: "Record a person", exact: true }).first().click();
  await page.getByLabel("Credential number").fill(number);
  await page.getByLabel("Last name").fill("Somebody");
  await page.getByLabel("First day").fill("2026-02-02");
  await page.getByRole("button", { name: "Record person" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Credential number: No credential has this number together with this last name. Check both on the certificate.",
  ]);
  await expect(page.getByLabel("First day")).toHaveValue("2026-02-02");
  await expectAccessible(page);
  await page.getByLabel("Last name").fill("Tsosie");
  await page.getByRole("button", { name: "Record person" }).click();

  const row = page.getByRole("row", { name: /Mae Tsosie/ });
  await expect(row).toContainText("Valid");
  await expect(row).toContainText("before this work was on record: look up again");
  const lookUpAgain = row.getByRole("button", { name: "Look up Mae Tsosie again" });
  await lookUpAgain.click();
  await expect(row).toContainText("Owed: 4 hours");
  await expect(row).toContainText("by February 1, 2027");
  await expect(row.getByRole("link", { name: "Receipt of the last look-up" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Education hours" }).click();
  await page.getByRole("link", { name: "Add hours" }).click();
  await page.getByLabel("Credential number").fill(number);
  await page.getByLabel("Last name").fill("Tsosie");
  await page.getByLabel("Day completed").fill("2026-03-02");
  await page.getByLabel("Hours", { exact: true }).fill("1");
  await page.getByLabel("Course", { exact: true }).fill("Boundaries");
  await page.getByLabel("Provider of the course").fill("Saguaro Academy");
  await page.getByLabel("Ethics and boundaries").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record the hours" }).click();
  await expect(page.getByRole("link", { name: "Withdraw this list" })).toBeVisible();
  await page.goto("/employer/people");
  await expect(row).toContainText("Owed: 4 hours");
  await lookUpAgain.click();
  await expect(row).toContainText("Owed: 3 hours");

  await page.goto("/employer/hours/new");
  const csv = [
    "Credential number,Last name,Date,Hours,Course,Provider",
    `${number},Tsosie,2026-04-01,2,Trauma,Saguaro Academy`,
    `${number},Tsosie,2026-04-31,2,Trauma,Saguaro Academy`,
  ].join("\n");
  const buffer = Buffer.from(csv);
  await page.getByLabel("File").setInputFiles({ name: "hours.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Look at the file" }).click();
  await expect(page.getByText("Nothing is recorded yet.")).toBeVisible();
  await expect(page.getByRole("table", { name: "Problems by row" })).toContainText(
    "There is no such day.",
  );
  await expectAccessible(page);
  await page.getByRole("button", { name: "Post one record" }).click();
  await expect(page.getByText(/^Posted on/)).toBeVisible();
  await page.goto("/employer/people");
  await page.getByRole("button", { name: "Look up everybody again" }).click();
  await expect(row).toContainText("Owed: 1 hour");
  await expectAccessible(page);

  await row.getByRole("link", { name: "Take back the record of Mae Tsosie" }).click();
  await page.getByLabel("Why it never was").fill("Somebody else was meant.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("It is on record.")).toBeVisible();
  await expect(row).toBeHidden();
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-MX" });

  test("an employer reads who works for it", async ({ page }) => {
    await signInAs(page, dana);
    await page.goto("/employer/people");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Personas que trabajan para usted",
    );
    await expectAccessible(page);
  });
});
