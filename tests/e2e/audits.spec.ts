import type { Browser, Locator, Page } from "playwright/test";
import { arizona, credentialOf, signInAs } from "@/tests/support/demo";
import { signInByMail } from "@/tests/support/mail";
import { expect, expectAccessible, test } from "@/tests/support/page";

const idaho = "tom.hale@idaho.example.org";
const hank = "hank.sorensen@example.net";

/** The smallest file that is taken for a PDF. */
const certificate = {
  name: "attended.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
};

// Two people, each in a browser of their own, and every page of it is looked at.
test.setTimeout(360_000);

test("an office draws an audit, the holder hands in what it asks for and answers, and reads what the office found", async ({
  browser,
  page: office,
}) => {
  const holder = await newPage(browser);
  await signInByMail(holder, hank);
  await stateEducation(holder, "Knowing the law");
  await signInAs(office, idaho);
  await acceptEducation(office, "Knowing the law");
  const audit = await drawAudit(office);

  await holder.goto("/my");
  await holder.getByRole("link", { name: "Open the audit of CPSS" }).first().click();
  await expect(holder.getByRole("heading", { level: 1 })).toHaveText("Evidence of your education");
  await expect(holder.getByRole("row").filter({ hasText: "Knowing the law" })).toContainText(
    "No file",
  );
  await expectAccessible(holder);
  await holder.getByRole("button", { name: "Hand in file" }).click();
  await expect(problemsOf(holder)).toHaveText(["File: Choose a file."]);
  await holder.getByLabel("Course that it shows").selectOption("Knowing the law, 2025-10-04");
  await holder.getByLabel("File").setInputFiles(certificate);
  await holder.getByRole("button", { name: "Hand in file" }).click();
  await expect(holder.getByText("The file was handed in.")).toBeVisible();
  await holder.getByRole("button", { name: "I have handed in everything" }).click();
  await expect(
    holder.getByText(/^You told the office on .* that everything is handed in\.$/),
  ).toBeVisible();
  await expectAccessible(holder);

  await office.goto(audit);
  await expect(office.getByRole("row").filter({ hasText: "Hank Sorensen" })).toContainText(
    "Handed in",
  );
  await office.getByRole("link", { name: "Hank Sorensen" }).click();
  await expect(office.getByText(/^Handed in on /)).toBeVisible();
  await expectAccessible(office);
  const evidence = office.getByRole("row", { name: /Knowing the law/ }).getByRole("link");
  const file = await office.request.get((await evidence.getAttribute("href")) ?? "");
  expect(file.headers()["content-type"]).toBe("application/pdf");
  const item = office.url();
  await decide(office);

  await holder.reload();
  await expect(holder.getByText("The office did not find it in order.")).toBeVisible();
  await expect(holder.getByText("Why: The certificate names another course.")).toBeVisible();
  await expect(holder.getByRole("button", { name: "Hand in file" })).toHaveCount(0);
  await expectAccessible(holder);
  await inSpanish(holder, browser);

  const elsewhere = await newPage(browser);
  await signInAs(elsewhere, arizona);
  for (const address of [audit, item, `${audit}/csv`]) {
    expect((await elsewhere.request.get(address)).status(), address).toBe(404);
  }
});

/** Draws every specialist whose period ended around the day on which Hank's did; answers the audit's address. */
async function drawAudit(page: Page): Promise<string> {
  await page.goto("/staff/audits");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Draw an audit" }).click();
  await expect(page.getByText("CPSS: no source that we hold names a limit.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Draw at random" }).click();
  await expect(problemsOf(page)).toHaveCount(4);
  await expectAccessible(page);
  await page.getByLabel("Credential", { exact: true }).selectOption("CPSS");
  await page.getByLabel("Education period ended from").fill("2026-02-01");
  await page.getByLabel("Education period ended until").fill("2026-06-30");
  await page.getByLabel("Share, in percent").fill("100");
  await page.getByLabel("Evidence due by").fill(daysAhead(30));
  await page.getByRole("button", { name: "Draw at random" }).click();
  await expect(page).toHaveURL(/\/staff\/audits\/[0-9a-f-]{36}$/);
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(
    page.getByText("Drawing again with this seed takes exactly these credentials."),
  ).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Hank Sorensen" })).toContainText(
    "Waits for the holder",
  );
  await expectAccessible(page);
  const numbers = await page.request.get(`${page.url()}/csv`);
  expect(await numbers.text()).toContain(`${credentialOf("Sorensen").number},1`);
  return page.url();
}

/** Finds that the one record is not shown, after a finding that contradicts itself was refused. */
async function decide(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Record the finding" }).click();
  await expect(problemsOf(page)).toHaveCount(2);
  await page.getByLabel("Finding").selectOption("In order");
  await page.getByLabel("Why", { exact: true }).fill("The certificate names another course.");
  await page.getByLabel("Knowing the law, 2025-10-04").check();
  await page
    .getByLabel("Why they are not accepted")
    .selectOption("The evidence does not show that it was completed.");
  await page.getByRole("button", { name: "Record the finding" }).click();
  await expect(problemsOf(page)).toContainText(["What is in order accepts all records."]);
  await expect(page.getByLabel("Knowing the law, 2025-10-04")).toBeChecked();
  await expectAccessible(page);
  await page.getByLabel("Finding").selectOption("Not in order");
  await page.getByRole("button", { name: "Record the finding" }).click();
  await expect(page.getByText("Not in order: The certificate names another course.")).toBeVisible();
  await expectAccessible(page);
}

/** The holder's page of the audit, read by the same holder in Spanish. */
async function inSpanish(page: Page, browser: Browser): Promise<void> {
  const storageState = await page.context().storageState();
  const spanish = await (await browser.newContext({ locale: "es-MX", storageState })).newPage();
  await spanish.goto(page.url());
  await expect(spanish.getByRole("heading", { level: 1 })).toHaveText(
    "Comprobantes de su educación",
  );
  await expect(spanish.getByText("La oficina no lo encontró en orden.")).toBeVisible();
  await expectAccessible(spanish);
}

async function stateEducation(page: Page, course: string): Promise<void> {
  await page.goto("/my/education/new");
  await page.getByLabel("Day", { exact: true }).fill("2025-10-04");
  await page.getByLabel("Hours", { exact: true }).fill("3");
  await page.getByLabel("Course").fill(course);
  await page.getByLabel("Provider").fill("Gem State Academy");
  await page.getByRole("button", { name: "Add education" }).click();
  await expect(page).toHaveURL(/sent=added/);
}

async function acceptEducation(page: Page, course: string): Promise<void> {
  await page.goto("/staff/education");
  await page.getByRole("checkbox", { name: `Choose ${course} of Hank Sorensen` }).check();
  await page.getByLabel("Accept: the hours count where the rules allow").check();
  await page.getByRole("button", { name: "Record the decision" }).click();
  await expect(page.getByRole("link", { name: course })).toHaveCount(0);
}

/** The problems of a form, as its summary lists them. */
function problemsOf(page: Page): Locator {
  return page.getByRole("main").getByRole("alert").getByRole("link");
}

/** A browser of its own, in which somebody else is signed in. */
async function newPage(browser: Browser, locale = "en-US"): Promise<Page> {
  return (await browser.newContext({ locale })).newPage();
}

/** A day some days ahead, in universal time. */
function daysAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
