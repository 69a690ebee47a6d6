import type { Browser, BrowserContextOptions, Locator, Page } from "playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/page";

/** A page in a browser of its own: in another language, without JavaScript, small or dark. */
async function openIn(
  browser: Browser,
  baseURL: string | undefined,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    ...options,
  });
  return context.newPage();
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Continue|Continuar)$/ }).click();
}

async function isAbout(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}

/** Says of a credential since when it is held and for which day the answer is, and goes on. */
async function sayWhen(page: Page): Promise<void> {
  await page.getByLabel("First day of the credential").fill("2021-04-02");
  await page.getByLabel("Answer as of").fill("2026-06-01");
  await goOn(page);
  await isAbout(page, "What the body decided");
}

/** Asks for the answer, which is found by its sentence. */
async function showAnswer(page: Page, sentence: string): Promise<Locator> {
  await page.getByRole("button", { name: "Show the answer" }).click();
  const answer = page.getByRole("region", { name: sentence });
  await expect(answer).toBeVisible();
  return answer;
}

test("a holder in Arizona learns what is owed and by when, and the address tells nothing of it", async ({
  page,
}) => {
  await page.goto("/calculator");
  await expectAccessible(page);
  await page.getByRole("link", { name: "What do I owe, and by when?" }).click();
  await isAbout(page, "Which state?");
  await expectAccessible(page);
  await page.getByLabel("Arizona").check();
  await goOn(page);
  await page.getByLabel("Peer and Recovery Support Specialist (PRSS)").check();
  await goOn(page);

  await isAbout(page, "About the credential");
  await expectAccessible(page);
  await sayWhen(page);
  await goOn(page);
  await isAbout(page, "Work in this credential");
  await page.getByLabel("First day of the job").fill("2026-01-15");
  await page.keyboard.press("Enter");
  await isAbout(page, "Education hours");
  await expect(page.getByText(/Asked for: 4 in all and 1 of ethics/)).toBeVisible();
  await page.getByLabel("Day of the course").fill("2026-02-01");
  await page.getByLabel("Hours", { exact: true }).fill("3");
  await page.getByLabel("of ethics").check();
  await expectAccessible(page);
  await goOn(page);

  await isAbout(page, "Check your answers");
  await expectAccessible(page);
  const answer = await showAnswer(page, "Owed: 1 hour, by January 14, 2027.");
  await expect(answer).toContainText("Valid. This credential does not expire.");
  await expect(answer.getByRole("row", { name: "In all" })).toContainText("431");
  await answer.getByText("Why this answer").click();
  await expect(answer).toContainText("AHCCCS");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectAccessible(page);
  const { searchParams } = new URL(page.url());
  expect([...searchParams.keys()].sort()).toEqual(["chosen", "credential", "state"]);
});

test("an answer is changed from the end, and a page back keeps what was typed", async ({
  page,
}) => {
  await page.goto("/calculator/standing?state=AZ&credential=PRSS");
  await sayWhen(page);
  await goOn(page);
  await isAbout(page, "Work in this credential");
  await page.getByRole("button", { name: "Back" }).click();
  await isAbout(page, "What the body decided");
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByLabel("First day of the credential")).toHaveValue("2021-04-02");
  await goOn(page);
  await goOn(page);
  await isAbout(page, "Check your answers");
  await showAnswer(page, "No education is owed.");
  await page.getByRole("button", { name: "Change: Work in this credential" }).click();
  await page.getByLabel("First day of the job").fill("2026-01-15");
  await page.getByRole("button", { name: "Add another job" }).click();
  await page.getByRole("group", { name: "Job 2" }).getByLabel("First day").fill("2026-03-01");
  await page.getByRole("button", { name: "Remove Job 2" }).click();
  await expect(page.getByRole("group", { name: "Job 2" })).toHaveCount(0);
  await goOn(page);
  await isAbout(page, "Education hours");
  await goOn(page);
  await page.getByRole("button", { name: "Show the answer" }).click();
  await expect(
    page.getByRole("heading", { name: /^Owed: 4 hours, among them 1 hour of ethics/ }),
  ).toBeVisible();
});

test("what is wrong is said beside each field, all at once, and what was typed is kept", async ({
  page,
}) => {
  await page.goto("/calculator/units?chosen=state");
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(["Choose a state."]);
  await page.goto("/calculator/units?state=ID");
  await page.getByLabel("Units used this calendar year").fill("-3");
  await page.getByLabel("Units asked for now").fill("some");
  await goOn(page);
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Units used this calendar year: it cannot be below zero.",
    "Units asked for now: enter a number, such as 1.5.",
  ]);
  await expect(page.getByLabel("Units asked for now")).toHaveValue("some");
  await expectAccessible(page);
  await page.getByLabel("Units used this calendar year").fill("416");
  await page.getByLabel("Units asked for now").fill("1");
  await page.getByLabel("Day of the service").fill("2026-10-02");
  await goOn(page);
  await page.getByRole("button", { name: "Show the answer" }).click();
  const answer = page.getByRole("region", { name: "Approval is needed first." });
  await expect(answer).toContainText("January 1, 2027");
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without it";
  test(`a service: the credential permits, and the state advises against, ${how}`, async ({
    browser,
    baseURL,
  }) => {
    const page = await openIn(browser, baseURL, { javaScriptEnabled });
    await page.goto("/calculator/service");
    await page.getByLabel("Therapy and counseling").check();
    await goOn(page);
    await page.getByLabel("Day of the service").fill("2026-03-01");
    await goOn(page);
    await isAbout(page, "The worker");
    await page.getByLabel("Certified Recovery Support Specialist (CRSS)").check();
    await page.getByLabel("Valid", { exact: true }).check();
    await goOn(page);
    await isAbout(page, "The supervisor");
    await page.getByLabel("Qualified mental health professional (QMHP)").check();
    await goOn(page);
    await isAbout(page, "Check your answers");
    await page.getByRole("button", { name: "Show the answer" }).click();
    await expect(
      page.getByRole("heading", { name: "Permitted, and advised against." }),
    ).toBeVisible();
    expect(page.url()).not.toContain("CRSS");
    await page.context().close();
  });
}

test("a team has its peer until 18 months after the hire, in Spanish and without JavaScript", async ({
  browser,
  baseURL,
}) => {
  const page = await openIn(browser, baseURL, { locale: "es", javaScriptEnabled: false });
  await page.goto("/calculator/team?state=IL&service=act");
  await page.getByLabel("Respuesta al día").fill("2026-01-10");
  await goOn(page);
  await isAbout(page, "Integrantes del equipo");
  await page.getByLabel("Fecha de contratación").fill("2024-06-15");
  await page.getByLabel("Sí", { exact: true }).check();
  await goOn(page);
  await page.getByRole("button", { name: "Ver la respuesta" }).click();
  await expect(
    page.getByRole("heading", { name: "No. El último día fue el 15 de diciembre de 2025." }),
  ).toBeVisible();
  await page.context().close();
});

test("an applicant's facts are asked by post only: no address holds any of them", async ({
  page,
}) => {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await page.goto("/calculator/admission");
  await page.getByLabel("Idaho").check();
  await goOn(page);
  await page.getByLabel("Certified Peer Support Specialist (CPSS)").check();
  await goOn(page);
  await page.getByLabel("Day of the application").fill("2026-03-01");
  await page.getByLabel("The full certificate").check();
  await goOn(page);
  await page.getByLabel("Age in years").fill("30");
  await page.getByLabel("High school or its equivalent, or more").check();
  await page.getByLabel("Bachelor").check();
  await page.getByLabel("Human services", { exact: true }).check();
  await goOn(page);
  await page.getByLabel("Mental illness").check();
  await page.getByLabel("Years in recovery").fill("1");
  await expectAccessible(page);
  await goOn(page);
  await page.getByLabel("Hours of training").fill("40");
  await page.getByLabel("Yes").check();
  await goOn(page);
  await page.getByLabel("Hours of experience").fill("90");
  await page.getByLabel("Hours of supervision").fill("20");
  await goOn(page);
  const answer = await showAnswer(page, "Not yet eligible.");
  await expect(answer).toContainText("Hours of experience: 10");
  await expectAccessible(page);
  expect(page.url()).toMatch(/\/calculator\/admission$/);
  expect(addresses.filter((one) => /mental|age=|state=|CPSS/i.test(one))).toEqual([]);
});

for (const locale of ["en", "es"]) {
  test(`every page of the calculator is accessible in ${locale}, at 320 pixels and in the dark`, async ({
    browser,
    baseURL,
  }) => {
    const page = await openIn(browser, baseURL, {
      locale,
      colorScheme: "dark",
      viewport: { width: 320, height: 700 },
    });
    for (const path of [
      "",
      "/standing",
      "/standing?state=MT",
      "/standing?state=ID&credential=CPSS",
      "/service",
      "/service?state=IL&service=mobile-crisis-response",
      "/team",
      "/admission",
      "/units",
      "/units?state=MT",
    ]) {
      await page.goto(`/calculator${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expectAccessible(page);
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content, path).toBe(window);
    }
    await page.context().close();
  });
}

test("a suspension is asked for, and is what the answer says first", async ({ page }) => {
  await page.goto("/calculator/standing?state=AZ&credential=PRSS");
  await sayWhen(page);
  await page.getByLabel("The body suspended it").check();
  await page.getByLabel("First day of it").fill("2026-05-01");
  await page.getByLabel("Last day of it").fill("2026-04-01");
  await goOn(page);
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Last day of it: it is before the first day.",
  ]);
  await page.getByLabel("Last day of it").fill("2026-06-30");
  await expectAccessible(page);
  await goOn(page);
  await isAbout(page, "Work in this credential");
  await goOn(page);
  const answer = await showAnswer(page, "Suspended.");
  await expect(answer).toContainText("June 30, 2026: the suspension ends");
  await expectAccessible(page);
});

test("to who reads Spanish, names are marked as English and reasons are in Spanish", async ({
  browser,
  baseURL,
}) => {
  const page = await openIn(browser, baseURL, { locale: "es" });
  await page.goto("/calculator/standing?state=IL&credential=CRSS");
  await page.getByLabel("Primer día de la credencial").fill("2025-03-01");
  while (!(await page.getByRole("button", { name: "Ver la respuesta" }).isVisible())) {
    const shown = await page.getByRole("heading", { level: 1 }).innerText();
    await goOn(page);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(shown);
  }
  await page.getByRole("button", { name: "Ver la respuesta" }).click();
  const answer = page.getByRole("region");
  await answer.getByText("Por qué esta respuesta").click();
  const english = answer.locator("[lang=en]");
  await expect(english.getByText("Certified Recovery Support Specialist")).toBeVisible();
  await expect(english.getByText("Illinois Certification Board (ICB)")).toBeVisible();
  await expect(answer.getByText(/al menos 15 específicas de la CRSS/).first()).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});
