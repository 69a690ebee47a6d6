import { expect, expectAccessible, test } from "@/tests/support/page";

const pages = [
  "/states",
  "/states?view=medicaid&medicaid=gap",
  "/states/az",
  "/states/oh",
  "/compare",
  "/compare?states=az,id,il",
  "/portability",
  "/portability?state=IL&credential=CPRS&inforce=yes",
];

for (const [language, colorScheme] of [
  ["en", "light"],
  ["es", "dark"],
] as const) {
  test(`the pages on the states are accessible in ${language}, ${colorScheme}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      locale: language,
      colorScheme,
    });
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page);
    }
    await context.close();
  });
}

test("a policy officer goes from the map to a rule and its source", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "States" })
    .click();
  await expect(page.getByText(/We hold the rules of \d+ states: Arizona/)).toBeVisible();
  await page
    .getByRole("region", { name: "Map of the states by what we hold" })
    .getByRole("link", { name: "Arizona: Rules held" })
    .click();
  await expect(page.getByRole("heading", { name: "Arizona", level: 1 })).toBeVisible();
  await expect(page.getByText(/^AZ-[0-9a-z]+$/)).toBeVisible();
  await expect(page.getByText("It does not expire", { exact: true })).toBeVisible();
  await expect(page.getByText(/It does not expire and is not renewed/)).toBeVisible();
});

test("an example shows its facts, the answer and why", async ({ page }) => {
  await page.goto("/states/az");
  const example = page
    .getByRole("listitem")
    .filter({ hasText: "on the eve of the anniversary they are still owed" });
  await example.getByText("on the eve of the anniversary they are still owed").click();
  await expect(
    example.getByText("Works as PRSS with an agency from January 15, 2026 on."),
  ).toBeVisible();
  await expect(
    example.getByText("Education owed: 4 hours, among them 1 hour of ethics, by January 14, 2027."),
  ).toBeVisible();
});

test("a state whose rules are not held says so and names its facts and sources", async ({
  page,
}) => {
  await page.goto("/states/oh");
  await expect(page.getByText(/We do not hold this state’s rules/)).toBeVisible();
  await expect(page.getByText("30 hours in 2 years, 3 of ethics").first()).toBeVisible();
});

test("the table is narrowed without JavaScript, by an address that can be kept", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto("/states?view=medicaid");
  await page.getByLabel("Medicaid", { exact: true }).selectOption("gap");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("1 of 52 jurisdictions listed")).toBeVisible();
  await expect(page).toHaveURL(/medicaid=gap/);
  await context.close();
});

test("states are compared by an address that can be sent", async ({ page }) => {
  await page.goto("/compare");
  await page.getByLabel("Arizona").check();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("Choose at least two states.")).toBeVisible();
  await page.getByLabel("Montana").check();
  await page.getByRole("button", { name: "Compare" }).click();
  const table = page.getByRole("table", { name: "Compare states" });
  await expect(table.getByRole("row", { name: /^After the last day/ })).toContainText(
    "Until day 45 after the last one: lapsed. One may go on practicing.",
  );
  await expect(table.getByRole("row", { name: /^How long it lasts/ })).toContainText(
    "Until December 31 of each year",
  );
});

test("a holder learns where the credential is recognized, and by which source", async ({
  page,
}) => {
  await page.goto("/portability");
  await page.getByLabel("Issued in").selectOption({ label: "Illinois" });
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel(/^CPRS/).check();
  await page.getByLabel("Yes").check();
  await page.getByRole("button", { name: "Show where" }).click();
  await expect(page.getByRole("heading", { name: "CPRS of Illinois" })).toBeVisible();
  const answers = page.getByRole("table", { name: "Answers by state and credential" });
  await expect(answers.getByRole("row", { name: /^Arizona PRSS/ })).toContainText("Recognized");
  await expect(answers.getByRole("row", { name: /^California/ })).toContainText("Ask");
});

test("the tables are files too", async ({ request }) => {
  for (const [path, line] of [
    ["/states/csv?medicaid=gap", /SD,South Dakota/],
    ["/compare/csv?states=az,mt", /How long it lasts,AZ,PRSS,/],
    ["/portability/csv", /^South Dakota,/m],
  ] as const) {
    const answer = await request.get(path, { headers: { "accept-language": "en" } });
    expect(answer.headers()["content-type"]).toContain("text/csv");
    expect(await answer.text()).toMatch(line);
  }
});

test("on a small screen nothing runs off the page", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 320, height: 700 },
  });
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(path);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBe(0);
  }
  await context.close();
});

test.describe("a state that does not exist", () => {
  test.use({ expectedErrors: [/404/] });
  test("is not found", async ({ page }) => {
    expect((await page.goto("/states/xx"))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
  });
});
