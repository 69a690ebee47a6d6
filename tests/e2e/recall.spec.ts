import { arizona, credentialOf, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

test("a recognition is suspended for days of the past, and each credential of them decided", async ({
  page,
}) => {
  const { number, verifyUrl } = credentialOf("Quintero");
  await signInAs(page, arizona);
  await page.goto("/staff/programs");
  await page.getByRole("link", { name: "Saguaro Bridge PSETP" }).click();
  await expect(page.getByText("Nothing was suspended or withdrawn.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Suspend or withdraw" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "First day: Fill this in.",
    "Reasons: Fill this in.",
    "What was found: Fill this in.",
  ]);
  await expectAccessible(page);
  await page.getByLabel("First day").fill("2024-11-01");
  await page.getByLabel("Last day").fill("2024-11-02");
  await page.getByLabel("Fewer hours were taught than stated.").check();
  await page.getByLabel("What was found").fill("The sheets of that course are missing.");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("from November 1, 2024 through November 2, 2024")).toBeVisible();
  await expect(page.getByText("None of them changes now.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record the decision" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Recall");
  const row = page.getByRole("row").filter({ hasText: "Quintero" });
  await expect(row).toContainText("2024-11-02");
  await expectAccessible(page);
  const recall = page.url();

  await page.goto(verifyUrl);
  await expect(page.getByRole("region", { name: /^Valid\./ })).toBeVisible();

  await page.goto(recall);
  await row.getByRole("checkbox").check();
  await page.getByLabel(/^Check again/).check();
  await page.getByLabel("Why").fill("The school is asked for the sheets.");
  await page.getByRole("button", { name: "Decide" }).click();
  await expect(page.getByText("Your decision was recorded.")).toBeVisible();
  await expect(row).toContainText("Checked again");

  await page.goto(verifyUrl);
  await expect(page.getByRole("region", { name: /^Valid\./ })).toHaveCount(0);
  await page.goto(`/staff/credentials/${number}`);
  await expect(page.getByText("Decided after the program’s recognition was limited")).toBeVisible();

  await page.goto(recall);
  await row.getByRole("checkbox").check();
  await page.getByLabel("Revoke", { exact: true }).check();
  await page.getByLabel("Why").fill("The sheets do not exist.");
  await page.getByRole("button", { name: "Decide" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(["Fill this in."]);
  await expect(row.getByRole("checkbox")).toBeChecked();
  await page.getByLabel("First day on which it is no longer valid").fill("2026-11-01");
  await page.getByRole("button", { name: "Decide" }).click();
  await expect(page.getByRole("heading", { name: "Check the revocation" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Change" }).click();
  await row.getByRole("checkbox").check();
  await page.getByLabel("Stays: nothing changes").check();
  await page.getByLabel("Why").fill("The sheets were found.");
  await page.getByRole("button", { name: "Decide" }).click();
  await expect(row).toContainText("Stays");
  await page.goto(verifyUrl);
  await expect(page.getByRole("region", { name: /^Valid\./ })).toBeVisible();
});

test("in Spanish the office reads what was done to a program", async ({ page }) => {
  await signInAs(page, arizona);
  await page.goto("/staff/programs");
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Programas");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Hassayampa Wellness Institute" }).click();
  await expect(page.getByText("No se contó nada fuera de lo habitual.")).toBeVisible();
  await expectAccessible(page);
});

test("an operator appeals on its desk, and the office decides", async ({ page }) => {
  await signInAs(page, arizona);
  await page.goto("/staff/programs");
  await page.getByRole("link", { name: "Saguaro Bridge PSETP" }).click();
  await page.getByRole("link", { name: "Suspend or withdraw" }).click();
  await page.getByLabel("First day").fill("2013-02-04");
  await page.getByLabel("Last day").fill("2013-02-05");
  await page.getByLabel("Records of graduates were not kept.").check();
  await page.getByLabel("What was found").fill("Nothing was found of that course.");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Record the decision" }).click();
  await expect(page.getByText("The program issued no credential on these days")).toBeVisible();

  await signInAs(page, "marco.reyes@saguaro.example.org");
  await page.goto("/program/recognition");
  await page
    .getByRole("row")
    .filter({ hasText: "2013-02-04" })
    .getByRole("link", { name: "Appeal" })
    .click();
  await page.getByRole("button", { name: "Send the appeal" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Your appeal: Fill this in.",
  ]);
  await expectAccessible(page);
  await page.getByLabel("Your appeal").fill("The records are in the archive.");
  await page.getByRole("button", { name: "Send the appeal" }).click();
  await expect(page.getByText("The appeal was sent.")).toBeVisible();

  await signInAs(page, arizona);
  await page.goto("/staff/programs");
  await page.getByRole("link", { name: "Saguaro Bridge PSETP" }).click();
  await page.getByRole("link", { name: "Decide the appeal" }).click();
  await expect(page.getByText("The records are in the archive.")).toBeVisible();
  await page.getByLabel("Decision").selectOption("It is overturned: it never was");
  await page.getByLabel("Why").fill("The records were seen.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record" }).click();
  await expect(page.getByText("Overturned on appeal: it never was.")).toBeVisible();
});
