import { arizona, demo, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

const publicPages = ["/", "/verify", "/privacy", "/sign-in", "/demo/sign-in", "/demo/mail"];

for (const colorScheme of ["light", "dark"] as const) {
  for (const language of ["en", "es"] as const) {
    test(`the public pages are accessible in ${language}, ${colorScheme}`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        ...(baseURL !== undefined && { baseURL }),
        locale: language,
        colorScheme,
      });
      const page = await context.newPage();
      for (const path of publicPages) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expectAccessible(page);
      }
      await context.close();
    });
  }
}

test("every role's own pages are accessible", async ({ page }) => {
  // Two looks at each of the cast: more than one journey's time on a busy machine.
  test.setTimeout(360_000);
  for (const { email } of demo().people) {
    await signInAs(page, email);
    await expectAccessible(page);
    await page.goto("/account");
    await expectAccessible(page);
  }
});

test("the language is chosen once and kept", async ({ page }) => {
  await page.goto("/privacy");
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.getByRole("heading", { name: "Privacidad", level: 1 })).toBeVisible();
  await page.goto("/verify");
  await expect(page.getByRole("heading", { name: "Verificar una credencial" })).toBeVisible();
});

test("staff go anywhere by keyboard: keys, arrows and the palette", async ({ page }) => {
  await signInAs(page, arizona);
  await page.keyboard.press("/");
  await expect(page.getByRole("heading", { name: "Search the register" })).toBeVisible();
  await page.getByLabel("Number, name or e-mail address").fill("okafor");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 person")).toBeVisible();
  await page.getByRole("button", { name: "Search" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Nadia Okafor-Bell" })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("older");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/staff\/imports$/);
});

test("a registrar records facts, and the standing follows", async ({ page }) => {
  await signInAs(page, arizona);
  await page.goto("/staff/search");
  await page.getByLabel("Number, name or e-mail address").fill("theo lindqvist");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Theo Lindqvist" }).click();
  await page.getByRole("link", { name: "Record employment" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(3);
  await page.getByLabel("Employer", { exact: true }).fill("Desert Willow");
  await page.getByLabel("Works as").fill("PRSS");
  await page.getByLabel("First day").fill("2026-01-15");
  await page.getByRole("button", { name: "Record" }).click();
  await expect(page.getByRole("table", { name: "Employment" })).toContainText("Desert Willow");
  await page
    .getByRole("table", { name: "Credentials in this state" })
    .getByRole("link")
    .first()
    .click();
  await page.getByLabel("Answer as of").fill("2027-01-15");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText(/Overdue: .* was due by January 14, 2027/)).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "Valid. This credential does not expire." }),
  ).toBeVisible();
});

test.describe("a page that does not exist", () => {
  test.use({ expectedErrors: [/404/] });
  test("says so, and answers 404", async ({ page }) => {
    const response = await page.goto("/nowhere");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
    await expectAccessible(page);
  });
});

test("every answer carries its security headers, with a nonce of its own", async ({ request }) => {
  const policies = await Promise.all(
    ["/", "/verify"].map(async (path) => (await request.get(path)).headers()),
  );
  for (const headers of policies) {
    expect(headers["content-security-policy"]).toMatch(
      /script-src 'self' 'nonce-[\w=+/-]+' 'strict-dynamic';/,
    );
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  expect(policies[0]?.["content-security-policy"]).not.toBe(
    policies[1]?.["content-security-policy"],
  );
});
