import type { Browser, Page } from "playwright/test";
import { arizona, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

const elena = "elena.quintero@example.net";

/** The smallest file that is taken for a PDF. */
const certificate = {
  name: "attended.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
};

test("a holder adds education with a file, the office accepts it, and the hour that was missing counts", async ({
  browser,
  page,
}) => {
  await signInAs(page, elena);
  await page.getByRole("link", { name: "See and add your hours" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Education hours");
  await expect(page.getByText("All hours: 3 of 4, 1 missing")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Add education" }).click();
  await page.getByRole("button", { name: "Add education" }).click();
  await expect(page.getByRole("main").getByRole("alert").getByRole("link")).toHaveCount(4);
  await expectAccessible(page);
  await page.getByLabel("Day", { exact: true }).fill(daysAgo(3));
  await page.getByLabel("Hours", { exact: true }).fill("1.5");
  await page.getByLabel("Ethics and boundaries").check();
  await page.getByLabel("Course").fill("Listening well");
  await page.getByLabel("A file that shows it").setInputFiles(certificate);
  await page.getByRole("button", { name: "Add education" }).click();
  // The provider is still missing; what was typed, ticked and attached stays.
  await expect(page.getByText("The file that you chose is kept.")).toBeVisible();
  await expect(page.getByLabel("Ethics and boundaries")).toBeChecked();
  await page.getByLabel("Provider").fill("Desert Academy");
  await page.getByRole("button", { name: "Add education" }).click();
  await expect(page.getByText("It counts once an office has accepted it.")).toBeVisible();
  await expect(page.getByText("Waits until an office accepts it.")).toBeVisible();
  await expect(page.getByText("All hours: 3 of 4, 1 missing")).toBeVisible();
  await expectAccessible(page);

  const office = await newPage(browser);
  await signInAs(office, arizona);
  await office.goto("/staff/education");
  await expectAccessible(office);
  await office.getByRole("button", { name: "Record the decision" }).click();
  await expect(office.getByText("Choose a decision, and a reason").first()).toBeVisible();
  await expect(office.getByRole("link", { name: "attended.pdf" })).toBeVisible();
  await office
    .getByRole("checkbox", { name: "Choose Listening well of Elena Marisol Quintero" })
    .check();
  await office.getByLabel("Accept: the hours count where the rules allow").check();
  await office.getByRole("button", { name: "Record the decision" }).click();
  await expect(office.getByRole("link", { name: "Listening well" })).toHaveCount(0);

  await page.reload();
  await expect(page.getByText("All hours: 4.5 counted, 4 required")).toBeVisible();
  const file = await page.request.get("/my/education/csv");
  expect(await file.text()).toContain("All hours,4,4.5,0");

  // Other journeys count on the hour that she owes in the beginning.
  await page.getByRole("link", { name: "Listening well" }).click();
  // An office accepted it, so an office lets it go.
  await page.getByRole("button", { name: "Ask to withdraw this record" }).click();
  await expect(page.getByText("You asked to withdraw this record.")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/my/education");
  await expect(page.getByText("All hours: 4.5 counted, 4 required")).toBeVisible();
  await office.goto("/staff/education");
  await expectAccessible(office);
  await office.getByRole("link", { name: "Listening well" }).click();
  await office.getByRole("button", { name: "Let it be withdrawn" }).click();
  await expect(office.getByRole("button", { name: "Let it be withdrawn" })).toHaveCount(0);
  await expectAccessible(office);
  await page.reload();
  await expect(page.getByText("All hours: 3 of 4, 1 missing")).toBeVisible();
});

test("an office does not accept a record, the holder reads why, amends it, and both stay in the history", async ({
  browser,
  page,
}) => {
  await signInAs(page, elena);
  await page.goto("/my/education/new");
  await page.getByLabel("Day", { exact: true }).fill(daysAgo(5));
  await page.getByLabel("Hours", { exact: true }).fill("6");
  await page.getByLabel("Course").fill("Group work");
  await page.getByLabel("Provider").fill("Desert Academy");
  await page.getByRole("button", { name: "Add education" }).click();
  await expect(page).toHaveURL(/sent=added/);

  const office = await newPage(browser);
  await signInAs(office, arizona);
  await office.goto("/staff/education");
  await office.getByRole("link", { name: "Group work" }).click();
  await expect(office.getByText("No file is attached.")).toBeVisible();
  await office.getByLabel("Do not accept, for this reason:").check();
  await office
    .getByRole("combobox", { name: "Reason" })
    .selectOption("The evidence shows other hours.");
  await office.getByRole("button", { name: "Record the decision" }).click();
  await expect(office.getByText("The evidence shows other hours.").first()).toBeVisible();
  await expectAccessible(office);

  await page.getByRole("link", { name: "Group work" }).click();
  await expect(
    page.getByText("Amend the hours to those on the certificate.").first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Amend" }).click();
  await expect(page.getByLabel("Course")).toHaveValue("Group work");
  await page.getByLabel("Hours", { exact: true }).fill("2");
  await page.getByRole("button", { name: "Put in its place" }).click();
  await expect(page.getByText("The new record is on record beside the old one.")).toBeVisible();
  await page.getByRole("link", { name: "Group work" }).click();
  await expect(page.getByText("2 hours on")).toBeVisible();
  await expect(page.getByText("6 hours on")).toBeVisible();
  await page.getByRole("button", { name: "Withdraw this record" }).click();
  await expect(page.getByText("It is withdrawn.")).toBeVisible();
});

test("a registrar records education by the state’s categories, and reads the hours of a person", async ({
  page,
}) => {
  await signInAs(page, arizona);
  await page.goto("/staff/search");
  await page.getByLabel("Number, name or e-mail address").fill("elena quintero");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Elena Marisol Quintero" }).click();
  await page.getByRole("link", { name: "Open the ledger of hours" }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Record education" }).click();
  await expect(page.getByLabel("Cultural diversity")).toBeVisible();
  await expectAccessible(page);
});

test("the ledger speaks Spanish", async ({ browser }) => {
  const page = await newPage(browser, "es-MX");
  await signInAs(page, elena);
  await page.goto("/my/education");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Horas de educación");
  await expectAccessible(page);
});

/** A browser of its own, in which somebody else is signed in. */
async function newPage(browser: Browser, locale = "en-US"): Promise<Page> {
  return (await browser.newContext({ locale })).newPage();
}

/** A day some days ago, in universal time. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
