import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright/test";
import { signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

const operator = "marco.reyes@saguaro.example.org";

const list = [
  "Surname,First,DOB,SSN,E-mail,Exam date,Hours,Our employee,Certificate day,Notes",
  "Nakai,Lorena,1985-03-02,123-45-6789,lorena.nakai@example.net,2026-05-02,40,yes,2026-05-08,=1+1",
  "Nakai,Lorena,1985-03-02,,lorena.nakai@example.net,2026-05-02,40,yes,2026-05-08,",
  "Benally,Curtis,1979-13-40,,not an address,2026-05-02,forty,no,2026-05-08,",
  "Ortega,Luz,1990-07-07,,,2026-05-02,40,no,2099-01-01,",
  "Quintero,Elena,1988-04-09,,elena.quintero@example.net,2024-10-30,40,no,2024-11-02,",
  "Whitman,Joy,1991-01-01,,,2026-05-02,38,no,2026-05-08,",
  ",,,,,,,,,",
].join("\r\n");

test.use({ expectedErrors: [/404/] });

test("an operator hands in the list it keeps, mends it in the page, submits it, keeps the receipt and undoes it, and no other operator sees it", async ({
  browser,
  page,
}) => {
  await signInAs(page, operator);
  await page.getByRole("link", { name: "Submit graduates" }).click();
  await page.getByLabel("How many enrolled").fill("many");
  await page.getByRole("button", { name: "Look at the list" }).click();
  await expect(problemsOf(page).getByRole("link")).toHaveCount(2);
  await expect(page.getByLabel("How many enrolled")).toHaveValue("many");
  await expectAccessible(page);

  await page.getByLabel("How many enrolled").fill("8");
  await page.getByLabel("How many took the examination").fill("6");
  await upload(page, "spring cohort.csv", list);
  await expect(page.getByRole("heading", { name: "Which column holds what" })).toBeVisible();
  await expect(page.getByText("Column “SSN” (Social Security number): 1 cell.")).toBeVisible();
  await expect(page.getByLabel("Last name")).toHaveValue("0");
  await expect(page.getByRole("listitem").filter({ hasText: /^Notes$/ })).toBeVisible();
  await expect(page.getByRole("option", { name: /^SSN/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Use these columns" }).click();
  await expect(problemsOf(page)).toContainText("Day of issue: Choose the column that holds this");
  await expectAccessible(page);
  await page
    .getByRole("combobox", { name: "Day of issue" })
    .selectOption({ label: "Certificate day (such as 2026-05-08, 2099-01-01, 2024-11-02)" });
  await page.getByRole("button", { name: "Use these columns" }).click();

  await expect(page.getByText("Nothing has been registered yet.")).toBeVisible();
  await expect(counted(page, "Will be submitted")).toHaveText("2");
  await expect(counted(page, "Need mending")).toHaveText("2");
  await expect(counted(page, "Repeat another row")).toHaveText("1");
  await expect(counted(page, "Already in the register")).toHaveText("1");
  await expect(counted(page, "Blank")).toHaveText("1");
  await expect(page.getByText("1 of them is employed by you")).toBeVisible();
  const row = page.getByRole("row", { name: /^Row 3 Hours forty The hours cannot be read/ });
  await expect(row).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "This day has not come yet. (1)" }).click();
  await expect(row).toBeHidden();
  const withReasons = await download(page, "Download the list with the reasons");
  expect(withReasons).toContain("'=1+1");
  expect(withReasons).toContain("Hours of training: The hours cannot be read.");
  expect(withReasons).not.toContain("123-45-6789");

  await page.getByRole("link", { name: "All (2)" }).click();
  await page.getByRole("link", { name: "Row 3" }).first().click();
  await expect(page.getByLabel("Hours of training")).toHaveValue("forty");
  await expect(problemsOf(page).getByRole("link")).toHaveCount(3);
  await expectAccessible(page);
  await page.getByLabel("Hours of training").fill("40");
  await page.getByLabel("E-mail address").fill("curtis.benally@example.net");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByText("Something is still wrong with the row.")).toBeVisible();
  await expect(page.getByLabel("Hours of training")).toHaveValue("40");
  await page.getByLabel("Birth date").fill("1979-12-04");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("heading", { name: "Row 4" })).toBeVisible();
  await page.getByRole("button", { name: "Leave this row out" }).click();
  await expect(counted(page, "Left out by you")).toHaveText("1");

  await page.getByRole("link", { name: "Go on with 3 graduates" }).click();
  await expect(counted(page, "Enrolled")).toHaveText("8");
  await expectAccessible(page);
  const address = page.url().replace(/\/submit$/, "");
  await page.getByRole("button", { name: "Submit 3 graduates" }).click();
  await expect(page.getByText("3 graduates are in the register.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("E-mails sent")).toHaveCount(0, { timeout: 30_000 });
  await expectAccessible(page);

  await page.getByRole("link", { name: "Receipt" }).click();
  await expect(page.getByRole("row", { name: /Curtis Benally/ })).toBeVisible();
  await expectAccessible(page);
  expect(await download(page, "Download the signed receipt (JSON)")).toContain('"registered": 3');
  expect(await download(page, "Download the list with the numbers")).toContain("registered");

  const other = await otherOperator(browser);
  for (const path of ["", "/columns", "/submit", "/undo", "/receipt", "/rows/3"]) {
    expect((await other.goto(`${address}${path}`))?.status(), path).toBe(404);
  }
  for (const path of ["/file", "/progress", "/receipt/json"]) {
    expect((await other.request.get(`${address}${path}`)).status(), path).toBe(404);
  }

  await page.goto("/program/graduates");
  await page.getByLabel("Number or name").fill("benálly");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Curtis Benally" }).first().click();
  await expect(page.getByRole("link", { name: "spring cohort.csv" })).toBeVisible();
  await expectAccessible(page);

  await page.goto(address);
  await page.getByRole("link", { name: "Undo this batch" }).click();
  await page.getByRole("button", { name: "Undo the batch" }).click();
  await expect(problemsOf(page).getByRole("link")).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel("Why it is undone").fill("The wrong list was chosen.");
  await page.getByRole("button", { name: "Undo the batch" }).click();
  await expect(page.getByText("This batch was undone.")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/program/graduates");
  await expect(page.getByRole("link", { name: "Curtis Benally" })).toHaveCount(0);
});

test("a batch on which something was built says what, and stays", async ({ page, browser }) => {
  await signInAs(page, operator);
  await page.goto("/program/batches/new");
  const one = [
    "Last name,First name,Birth date,Exam date,Date issued",
    "Tso,Wilma,1983-02-02,2026-04-01,2026-04-03",
  ].join("\n");
  await upload(page, "one.csv", one);
  await page.getByRole("link", { name: "Go on with 1 graduate" }).click();
  await page.getByRole("button", { name: "Submit 1 graduate" }).click();
  await expect(page.getByText("1 graduate is in the register.")).toBeVisible({ timeout: 30_000 });
  const address = page.url();
  await page.goto(`${address}/receipt`);
  const number = await page
    .getByRole("row", { name: /Wilma Tso/ })
    .locator("td")
    .last()
    .innerText();

  const anybody = await (await browser.newContext()).newPage();
  await anybody.goto("/verify");
  await anybody.getByLabel("Credential number").fill(number);
  await anybody.getByLabel("Last name").fill("Tso");
  await anybody.getByRole("button", { name: "Verify" }).click();
  await expect(anybody.getByText("Wilma Tso")).toBeVisible();

  await page.goto(`${address}/undo`);
  await expect(page.getByRole("row", { name: /Somebody verified it/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo the batch" })).toHaveCount(0);
  await expectAccessible(page);
});

test("the template that the registry hands out is read without choosing a column, in Spanish too", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: "es" });
  const page = await context.newPage();
  await signInAs(page, operator);
  await page.getByRole("link", { name: "Presentar egresados" }).click();
  await expect(page.getByLabel("Lista de egresados")).toBeVisible();
  await expectAccessible(page);
  const template = await download(page, "Plantilla en CSV");
  const filled = `${template}Yazzie,Rosario,,1990-07-07,,2026-05-08,,2026-05-02,40,Primavera,sí\n`;
  await upload(page, "plantilla.csv", filled, "Lista de egresados", "Ver la lista");
  await expect(page.getByText("Todavía no se ha registrado nada.")).toBeVisible();
  await expect(counted(page, "Se presentarán")).toHaveText("1");
  await expectAccessible(page);
  await context.close();
});

/** Chooses a list of graduates and hands it in. */
async function upload(
  page: Page,
  name: string,
  content: string,
  label = "List of graduates",
  button = "Look at the list",
): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(content) };
  await page.getByLabel(label).setInputFiles(file);
  await page.getByRole("button", { name: button }).click();
}

/** What a link downloads. */
async function download(page: Page, link: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).first().click();
  return readFileSync(await (await downloading).path(), "utf8");
}

/** The value beside a name in a list of facts. */
function counted(page: Page, name: string): Locator {
  return page.locator("dl > div").filter({ hasText: name }).locator("dd > span, dd").first();
}

/** What is wrong with a form, said above it. */
function problemsOf(page: Page): Locator {
  return page.getByRole("main").getByRole("alert");
}

/** Somebody who operates another organization's programs, in a browser of their own. */
async function otherOperator(browser: Browser): Promise<Page> {
  const address = "paz.soto@hassayampa.example.net";
  const administrator = await (await browser.newContext()).newPage();
  await signInAs(administrator, "lee.ward@registry.example.org");
  await administrator.goto("/admin");
  await administrator.getByLabel("E-mail address").fill(address);
  await administrator.getByLabel("Role", { exact: true }).selectOption("Program operator");
  await administrator.getByLabel("Organization").fill("Hassayampa Wellness");
  await administrator.getByRole("button", { name: "Send invitation" }).click();
  await expect(administrator.getByRole("rowheader", { name: address })).toBeVisible();
  await expect(administrator.getByText("The invitation is on its way.")).toBeVisible();
  const page = await (await browser.newContext()).newPage();
  await page.goto("/demo/sign-in");
  await page.getByRole("button", { name: `Sign in as ${address}` }).click();
  await expect(page).toHaveURL(/\/program$/);
  return page;
}
