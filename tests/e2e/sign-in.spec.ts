import { expect, type Page, test } from "playwright/test";

/** The auditor of the demo's cast, whom no other journey signs in by mail. */
const known = "iris.monroe@audit.example.org";

async function askForLink(page: Page, email: string, from = "/sign-in"): Promise<void> {
  await page.goto(from);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your e-mail");
}

/** The link in the newest caught message, once the worker has sent more than there were. */
async function newestLink(page: Page, before: number): Promise<string> {
  await expect(async () => {
    expect(await messagesTo(page, known)).toBeGreaterThan(before);
  }).toPass();
  await page.getByRole("row").filter({ hasText: known }).first().getByRole("link").click();
  const link = page.locator('a[href*="/sign-in/link/"]').first();
  const address = new URL((await link.getAttribute("href")) ?? "");
  return `${address.pathname}${address.search}`;
}

async function messagesTo(page: Page, address: string): Promise<number> {
  await page.goto("/demo/mail");
  return page.getByRole("row").filter({ hasText: address }).count();
}

test("a link by e-mail signs in once, leads to the page asked for, and is not spent by scanners", async ({
  page,
  request,
}) => {
  const before = await messagesTo(page, known);
  await page.goto("/audit");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faudit$/);
  await askForLink(page, known, page.url());
  const link = await newestLink(page, before);
  expect(link).not.toContain("iris");

  for (const method of ["GET", "HEAD", "GET"]) {
    const scanned = await request.fetch(link, { method });
    expect(scanned.status()).toBe(200);
    const headers = scanned.headers();
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-robots-tag"]).toContain("noindex");
    expect(headers["cache-control"]).toContain("no-store");
  }

  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/audit$/);
  const [session] = (await page.context().cookies()).filter(({ name }) => name.includes("session"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });

  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has been used");
  await page.getByRole("link", { name: "Get a new link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
});

test("an unknown address gets the same page, word for word, and the same mail", async ({
  page,
}) => {
  await askForLink(page, known);
  const forKnown = { url: page.url(), words: await page.getByRole("main").textContent() };
  await askForLink(page, "nobody.at.all@example.org");
  expect({ url: page.url(), words: await page.getByRole("main").textContent() }).toEqual(forKnown);
  await expect(async () => {
    expect(await messagesTo(page, "nobody.at.all@example.org")).toBeGreaterThan(0);
  }).toPass();
});

test("what is wrong with an address is said beside it, and what was typed is kept", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill("rosa.delgado");
  await page.getByRole("button", { name: "Send me a link" }).click();
  const problem = "Enter a whole e-mail address, such as name@example.org.";
  await expect(page.getByRole("alert").getByRole("link", { name: problem })).toHaveAttribute(
    "href",
    "#email",
  );
  await expect(page.getByLabel("E-mail address")).toHaveValue("rosa.delgado");
  await expect(page.getByLabel("E-mail address")).toHaveAccessibleDescription(new RegExp(problem));
});

test("a link that was never sent leads to a new one", async ({ page }) => {
  await page.goto("/sign-in/link/not-a-link");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not work");
  await expect(page.getByRole("link", { name: "Get a new link" })).toBeVisible();
});

test("somebody sees where they are signed in, ends one session, and signs out everywhere", async ({
  browser,
}) => {
  const [here, there] = [await browser.newPage(), await browser.newPage()];
  for (const page of [here, there]) {
    await page.goto("/demo/sign-in");
    await page.getByRole("button", { name: "Sign in as Iris Monroe" }).click();
    await expect(page).toHaveURL(/\/audit$/);
  }
  await here.getByRole("link", { name: "Account" }).click();
  await here.getByRole("link", { name: "See where you are signed in" }).click();
  await expect(here.getByText("This device")).toHaveCount(1);
  await expect(here.getByText("Chrome, Linux").first()).toBeVisible();
  const others = here.getByRole("button", { name: /^End the session/ });
  for (let left = await others.count(); left > 0; left -= 1) {
    await others.first().click();
    await expect(others).toHaveCount(left - 1);
  }
  await there.goto("/account");
  await expect(there).toHaveURL(/\/sign-in\?next=%2Faccount$/);

  await here.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(here.getByRole("heading", { level: 1 })).toHaveText("You are signed out");
  await here.goto("/audit");
  await expect(here).toHaveURL(/\/sign-in\?next=%2Faudit$/);
  await here.close();
  await there.close();
});

test("in Spanish, every step speaks Spanish", async ({ browser }) => {
  const context = await browser.newContext({ locale: "es-US" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("Correo electrónico").fill("nadie@example.org");
  await page.getByRole("button", { name: "Enviarme un enlace" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Revise su correo");
  await context.close();
});
