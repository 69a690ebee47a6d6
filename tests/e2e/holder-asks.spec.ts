import type { Browser, Locator, Page } from "playwright/test";
import { arizona, credentialOf, signInAs } from "@/tests/support/demo";
import { signInByMail } from "@/tests/support/mail";
import { expect, expectAccessible, test } from "@/tests/support/page";

const operator = "marco.reyes@saguaro.example.org";
const elena = "elena.quintero@example.net";

async function ask(
  page: Page,
  who: { readonly given: string; readonly family: string; readonly birthDate: string },
  program: string,
): Promise<void> {
  await page.getByLabel("State that the credential is of").selectOption("Arizona");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("First name").fill(who.given);
  await page.getByLabel("Last name").fill(who.family);
  await page.getByLabel("Birth date").fill(who.birthDate);
  await page.getByLabel("Training program").selectOption(program);
  await page.getByLabel("Year of the certificate").fill("2019");
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page.getByText("Your request was sent.")).toBeVisible();
}

test("a graduate nobody knows asks for a copy, the operator states its records, the office registers, and the graduate sees the credential", async ({
  browser,
}) => {
  const address = "ramona.ortiz@example.net";
  const graduate = await newPage(browser);
  await signInByMail(graduate, address);
  await expect(graduate.getByRole("heading", { level: 1 })).toHaveText("Ask for your record");
  await expectAccessible(graduate);

  await graduate.goto("/my/ask?state=AZ");
  await graduate.getByRole("button", { name: "Send the request" }).click();
  await expect(problemsOf(graduate).getByRole("link")).toHaveCount(3);
  await expectAccessible(graduate);
  await graduate.goto("/my");
  const who = { given: "Ramona", family: "Ortiz", birthDate: "1990-02-03" };
  await ask(graduate, who, "Saguaro Bridge PSETP");
  await expect(graduate.getByRole("article")).toContainText("Sent to the program, which has until");
  await expectAccessible(graduate);

  const desk = await newPage(browser);
  await signInAs(desk, operator);
  await expectAccessible(desk);
  await desk.getByRole("link", { name: "Ramona Ortiz" }).click();
  await expect(desk.getByText("As of October 1, 2023")).toBeVisible();
  await expectAccessible(desk);
  await desk.getByLabel("Day of issue").fill("2019-05-03");
  await desk.getByLabel("What your records say").fill("Cohort 12, examination passed.");
  await desk.getByRole("button", { name: "Send what our records say" }).click();
  await expect(desk.getByText("Your answer was recorded")).toBeVisible();
  await expect(desk.getByRole("link", { name: "Ramona Ortiz" })).toHaveCount(0);

  const office = await newPage(browser);
  await signInAs(office, arizona);
  await office.getByRole("link", { name: "Requests", exact: true }).click();
  await expectAccessible(office);
  await office.getByRole("link", { name: "Ramona Ortiz" }).click();
  await expect(office.getByText("Cohort 12, examination passed.")).toBeVisible();
  await expectAccessible(office);
  await office.getByRole("link", { name: "Register it from this request" }).click();
  await expect(office.getByLabel("First name")).toHaveValue("Ramona");
  await office.getByRole("button", { name: "Check" }).click();
  await office.getByLabel("Why it is registered").fill("The operator’s statement was checked.");
  await office.getByRole("button", { name: "Register", exact: false }).last().click();
  await expect(
    office.getByRole("heading", { name: "The credential is in the register" }),
  ).toBeVisible();

  await graduate.goto("/my");
  await expect(graduate.getByRole("heading", { level: 1 })).toHaveText("Your credentials");
  await expect(
    graduate.getByRole("heading", { name: "Valid. This credential does not expire." }),
  ).toBeVisible();
  await expect(graduate.getByText("Your record was found.")).toBeVisible();
  await expectAccessible(graduate);
});

test("a holder with a new address asks, and the office matches the request to the record", async ({
  browser,
}) => {
  const { number } = credentialOf("Okafor-Bell");
  const address = "nadia.new@example.net";
  const holder = await newPage(browser);
  await signInByMail(holder, address);
  const who = { given: "Nadia", family: "Okafor", birthDate: "1992-08-21" };
  await ask(holder, who, "Salt River Peer College");
  await expect(holder.getByText("Passed to the state’s office")).toBeVisible();

  const office = await newPage(browser);
  await signInAs(office, arizona);
  await office.goto("/staff/requests");
  await office.getByRole("link", { name: "Nadia Okafor" }).click();
  const candidates = office.getByRole("region", { name: "Credentials it may be about" });
  await expect(candidates.last()).toContainText("Nadia Okafor-Bell");
  await office.getByLabel("Credential number").fill("not a number");
  await office.getByLabel("Why you are sure").fill("Name and birth date agree.");
  await office.getByRole("button", { name: "Match the request" }).click();
  await expect(problemsOf(office)).toContainText("No credential that you can match");
  await expectAccessible(office);
  await office.getByLabel("Credential number").fill(number);
  await office.getByRole("button", { name: "Match the request" }).click();
  await expect(office).toHaveURL(/\/staff\/requests$/);
  await expect(office.getByRole("link", { name: "Nadia Okafor" })).toHaveCount(0);

  await holder.goto("/my");
  await expect(holder.getByText("Nadia Okafor-Bell")).toBeVisible();
});

test("a holder makes a share link for a job, it shows what was chosen and no more, and ends with a click", async ({
  browser,
  page,
}) => {
  const { number } = credentialOf("Quintero");
  await signInAs(page, elena);
  await page.getByRole("link", { name: "Make a share link" }).first().click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(problemsOf(page).getByRole("link")).toHaveCount(1);
  await page.getByLabel("Last day on which it works").fill("2199-01-01");
  await page.getByLabel("Your name").check();
  await page.getByLabel("Kind and state").check();
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(problemsOf(page)).toContainText("Choose a day within one year.");
  await expect(page.getByLabel("Kind and state")).toBeChecked();
  await expectAccessible(page);
  await page.getByLabel("Last day on which it works").fill(inDays(30));
  await page.getByRole("button", { name: "Make the link" }).click();

  await expect(page).toHaveURL(/\/my$/);
  const link = page.getByRole("link", { name: /\/s\// });
  const address = (await link.getAttribute("href")) ?? "";
  const employer = await newPage(browser);
  const response = await employer.goto(address);
  expect(response?.headers()["referrer-policy"]).toBe("no-referrer");
  await expect(
    employer.getByRole("heading", { name: "Valid. This credential does not expire." }),
  ).toBeVisible();
  await expect(employer.getByText("Elena Marisol Quintero")).toBeVisible();
  await expect(employer.getByRole("main")).not.toContainText(number.slice(0, 4));
  await expect(employer.getByRole("main")).not.toContainText("Saguaro");
  await expectAccessible(employer);

  await page.reload();
  await expect(page.getByText("Opened once")).toBeVisible();
  await expect(page.getByText("By a share link").first()).toBeVisible();
  await page.getByRole("button", { name: /^End the link for A job/ }).click();
  await expect(link).toHaveCount(0);
  await employer.reload();
  await expect(employer.getByRole("heading", { name: "This link was ended" })).toBeVisible();
  await expect(employer.getByRole("main")).not.toContainText("Quintero");
  await expectAccessible(employer);
});

test("a holder asks for a new name with evidence, the office decides, and the holder reads why", async ({
  browser,
  page,
}) => {
  await signInAs(page, elena);
  await page.getByRole("link", { name: "Ask for a correction" }).first().click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "My name has changed or is misspelled" }).click();
  await page.getByLabel("First name").fill("Elena");
  await page.getByLabel("Last name").fill("Quintero-Rojas");
  await page.getByLabel("In use since").fill("2026-06-01");
  await page.getByLabel("A file that shows it").setInputFiles({
    name: "decree.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("a text that is no PDF"),
  });
  await page.getByRole("button", { name: "Send to the office" }).click();
  await expect(problemsOf(page)).toContainText("The file is not a PDF, PNG or JPEG");
  await expect(page.getByLabel("Last name")).toHaveValue("Quintero-Rojas");
  await expectAccessible(page);
  await page.getByLabel("A file that shows it").setInputFiles({
    name: "decree.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
  });
  await page.getByRole("button", { name: "Send to the office" }).click();
  await expect(page.getByText("The office has your request.")).toBeVisible();
  await expect(page.getByText("With the office since")).toBeVisible();
  await expectAccessible(page);

  const office = await newPage(browser);
  await signInAs(office, arizona);
  await office.goto("/staff/requests");
  await office.getByRole("link", { name: "Elena Marisol Quintero" }).click();
  await expect(office.getByText("Quintero-Rojas")).toBeVisible();
  await expect(office.getByRole("link", { name: "decree.pdf" })).toBeVisible();
  await expectAccessible(office);
  await office.getByLabel("Decision").selectOption("The correction is declined");
  await office.getByLabel("Reason").fill("The decree names somebody else.");
  await office.getByRole("button", { name: "Record the decision" }).click();
  await expect(office.getByText("No correction waits.")).toBeVisible();

  await page.goto("/my");
  await expect(page.getByText("Reason: The decree names somebody else.")).toBeVisible();
  await expect(page.getByText("Elena Marisol Quintero")).toBeVisible();
});

/** A browser of its own, in which somebody else is signed in. */
async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** What is wrong with a form, said above it. */
function problemsOf(page: Page): Locator {
  return page.getByRole("main").getByRole("alert");
}

/** A day some days from now, in universal time. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
