import type { Browser, Page } from "playwright/test";
import { arizona, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

const operator = "marco.reyes@saguaro.example.org";

function newPage(browser: Browser): Promise<Page> {
  return browser.newContext().then((context) => context.newPage());
}

const curriculum = {
  name: "curriculum.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\nForty hours.\n%%EOF"),
};

async function answerAll(desk: Page): Promise<void> {
  await desk.getByLabel("Provider registration number", { exact: true }).fill("AHCCCS 445566");
  await desk.getByLabel("Person responsible for the program", { exact: true }).fill("J. Alder");
  await desk.getByLabel("Curriculum", { exact: true }).setInputFiles(curriculum);
  await desk.getByLabel("Hours of training").fill("44");
  for (const statement of ["Medicaid’s policy", "share their lived experience", "Records of"]) {
    await desk.getByRole("checkbox", { name: statement }).check();
  }
  await desk.getByLabel("How graduates are examined", { exact: true }).fill("Fifty questions.");
  await desk.getByLabel("Trainers", { exact: true }).fill("Two PRSS with five years of practice.");
  await desk
    .getByLabel("Contact for graduates and employers", { exact: true })
    .fill("Records desk");
}

/** Begins a new program of Arizona and answers everything. */
async function apply(desk: Page, name: string): Promise<void> {
  await desk.goto("/program/applications/new");
  await desk.getByLabel("What the application is for").selectOption({ value: "AZ PRSS" });
  await desk.getByLabel("Name of the program").fill(name);
  await desk.getByRole("button", { name: "Begin the application" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(name);
  await answerAll(desk);
  await desk.getByRole("button", { name: "Check the answers" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
}

/** Finds everything met but the examination. */
async function findExamWanting(office: Page): Promise<void> {
  for (const met of await office.getByRole("radio", { name: "Met", exact: true }).all()) {
    await met.check();
  }
  const exam = office.locator("section#exam");
  await exam.getByRole("radio", { name: "Not met" }).check();
}

test("an operator applies, is asked for more, answers, and its program is recognized with a letter", async ({
  browser,
}) => {
  const desk = await newPage(browser);
  await signInAs(desk, operator);
  await desk.goto("/program/applications");
  await expectAccessible(desk);
  await desk.getByRole("link", { name: "Apply for recognition" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Apply for recognition");
  await expectAccessible(desk);
  await desk.getByLabel("What the application is for").selectOption({ value: "AZ PRSS" });
  await desk.getByLabel("Name of the program").fill("Ocotillo Peer Institute");
  await desk.getByRole("button", { name: "Begin the application" }).click();

  await desk.getByLabel("Hours of training").fill("many");
  await desk.getByRole("button", { name: "Check the answers" }).click();
  await expect(
    desk.getByRole("alert").filter({ hasText: "problem" }).getByRole("link"),
  ).toHaveCount(10);
  await expect(desk.getByLabel("Hours of training")).toHaveValue("many");
  await expectAccessible(desk);

  await answerAll(desk);
  await desk.getByRole("button", { name: "Save", exact: true }).click();
  await expect(desk.getByText("Saved.")).toBeVisible();
  await expect(desk.getByRole("button", { name: "Remove curriculum.pdf" })).toBeVisible();
  await desk.getByRole("button", { name: "Check the answers" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Send the application" }).click();
  await expect(desk.getByText("The application was sent.")).toBeVisible();
  await expectAccessible(desk);
  const own = new URL(desk.url()).pathname;

  const office = await newPage(browser);
  await signInAs(office, arizona);
  await office.getByRole("link", { name: "Applications", exact: true }).click();
  await expectAccessible(office);
  await office.getByRole("link", { name: "Ocotillo Peer Institute" }).click();
  await expect(office.getByText("the office has not set one")).toBeVisible();
  await expect(office.getByRole("link", { name: "Recognize the program" })).toHaveCount(0);
  await expectAccessible(office);
  await findExamWanting(office);
  await office.getByRole("button", { name: "Record my findings" }).click();
  await expect(
    office.getByRole("alert").getByRole("link", { name: /Choose what is wrong/ }),
  ).toBeVisible();
  await office
    .getByLabel("What is wrong: How graduates are examined")
    .selectOption("It is incomplete.");
  await office.getByRole("button", { name: "Record my findings" }).click();
  await expect(office.getByText("Your findings were recorded.")).toBeVisible();

  await office.getByRole("link", { name: "Ask for more" }).click();
  await expectAccessible(office);
  await office.getByRole("checkbox", { name: /How graduates are examined/ }).check();
  await office.getByLabel("Answer by").fill("2027-01-31");
  await office.getByRole("button", { name: "Ask for more" }).click();
  await expect(office.getByText("The clock stands still.")).toBeVisible();

  await desk.goto(own);
  await expect(desk.getByText("Add what is missing.").first()).toBeVisible();
  await expectAccessible(desk);
  await desk
    .getByLabel("How graduates are examined", { exact: true })
    .fill("Fifty questions and an interview.");
  await desk.getByRole("button", { name: "Check the answers" }).click();
  await desk.getByRole("button", { name: "Send the answer" }).click();
  await expect(desk.getByText("The application was sent.")).toBeVisible();

  await office.reload();
  await expect(office.getByText("The answer was changed since.")).toBeVisible();
  await office.locator("section#exam").getByRole("radio", { name: "Met", exact: true }).check();
  await office.getByRole("button", { name: "Record my findings" }).click();
  await office.getByRole("link", { name: "Recognize the program" }).click();
  await expect(office.getByText("Refer: how long a recognition lasts is not known")).toBeVisible();
  await expectAccessible(office);
  await office.getByLabel("Recognized from").fill("2020-01-01");
  await office.getByRole("button", { name: "Recognize" }).click();
  await expect(
    office.getByRole("alert").filter({ hasText: "before the application was sent" }),
  ).toBeVisible();
  await office.getByLabel("Recognized from").fill("2027-02-01");
  await office.getByRole("button", { name: "Recognize" }).click();
  await expect(office.getByRole("link", { name: "Decision letter (PDF)" })).toBeVisible();

  await desk.goto(own);
  await expect(desk.getByText("Recognized from February 1, 2027.")).toBeVisible();
  await expectAccessible(desk);
  const letter = await desk.request.get(`${own}/letter`);
  expect(letter.headers()["content-type"]).toBe("application/pdf");
  expect((await letter.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("recognition is refused with reasons, appealed, and decided; in Spanish too", async ({
  browser,
}) => {
  const desk = await newPage(browser);
  await signInAs(desk, operator);
  await apply(desk, "Palo Verde Peer School");
  await desk.getByRole("button", { name: "Send the application" }).click();
  await expect(desk.getByText("The application was sent.")).toBeVisible();
  const own = new URL(desk.url()).pathname;

  const office = await newPage(browser);
  await signInAs(office, arizona);
  await office.goto(own.replace("/program/", "/staff/"));
  await findExamWanting(office);
  await office
    .getByLabel("What is wrong: How graduates are examined")
    .selectOption("It does not meet what is asked.");
  await office.getByRole("button", { name: "Record my findings" }).click();
  await office.getByRole("link", { name: "Refuse recognition" }).click();
  await office.getByRole("button", { name: "Refuse recognition" }).click();
  await expect(office.getByRole("alert").filter({ hasText: "Answer this" })).toBeVisible();
  await expectAccessible(office);
  await office.getByRole("checkbox", { name: /How graduates are examined/ }).check();
  await office.getByRole("button", { name: "Refuse recognition" }).click();
  await expect(office.getByRole("heading", { level: 1 })).toHaveText("Palo Verde Peer School");

  await desk.goto(own);
  await desk.getByRole("link", { name: "Appeal the refusal" }).click();
  await expectAccessible(desk);
  await desk.getByLabel("Why the refusal is wrong").fill("The questions cover every part.");
  await desk.getByRole("button", { name: "Send the appeal" }).click();
  await expect(desk.getByText("The appeal was sent.")).toBeVisible();

  await office.reload();
  await office.getByRole("link", { name: "Decide the appeal" }).click();
  await expect(office.getByText("The questions cover every part.")).toBeVisible();
  await expectAccessible(office);
  await office.getByLabel("Decision").selectOption("Refuse: the refusal stands");
  await office.getByLabel("Why", { exact: true }).fill("No practical part is shown.");
  await office.getByRole("button", { name: "Decide the appeal" }).click();
  await expect(office.getByText("Appeal refused: the refusal stands")).toBeVisible();

  await desk.goto(own);
  await desk.getByRole("button", { name: "Español" }).click();
  await expect(desk.getByText("Apelación rechazada: la negativa se mantiene")).toBeVisible();
  await expectAccessible(desk);
});

test("an office sets how long a recognition lasts, with what it rests on", async ({ page }) => {
  await signInAs(page, arizona);
  await page.goto("/staff/applications/settings");
  await page.getByRole("button", { name: "Set the value" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "problem" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("What is set").selectOption("Calendar days for the review");
  await page.getByLabel("Value").fill("45");
  await page.getByLabel("From").fill("2030-01-01");
  await page.getByLabel("What it rests on").fill("Memo 12, section 3");
  await page.getByRole("button", { name: "Set the value" }).click();
  await expect(page.getByText("The value was recorded.")).toBeVisible();
  await expect(page.getByRole("cell", { name: "Memo 12, section 3" })).toBeVisible();
  await expectAccessible(page);
});
