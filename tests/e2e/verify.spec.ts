import { credentialOf } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

test("a number and a last name, typed as people type them, are answered", async ({ page }) => {
  const { number } = credentialOf("Quintero");
  await page.goto("/verify");
  await expectAccessible(page);
  await page.getByLabel("Credential number").fill(number.toLowerCase().replace(/(.{4})/g, "$1 "));
  await page.getByLabel("Last name of the holder").fill("quintero");
  await page.getByRole("button", { name: "Verify", exact: true }).click();

  const answer = page.getByRole("region", { name: "Valid. This credential does not expire." });
  await expect(answer).toContainText("Elena Marisol Quintero");
  await expect(answer).toContainText("No restrictions on record");
  await expect(answer).toContainText(/Owed: 1 hour, by /);
  await page.getByText("Why this answer").click();
  await expect(answer).toContainText("AHCCCS");
  expect(new URL(page.url()).search).toBe("");
  await expectAccessible(page);
});

test("an unknown number and a wrong pair read the same to the letter", async ({ page }) => {
  const { number } = credentialOf("Quintero");
  const said: string[] = [];
  for (const [typed, name] of [
    ["0000-0000-0000", "Quintero"],
    [number, "Somebody"],
  ] as const) {
    await page.goto("/verify");
    await page.getByLabel("Credential number").fill(typed);
    await page.getByLabel("Last name of the holder").fill(name);
    await page.getByRole("button", { name: "Verify", exact: true }).click();
    const answer = page.getByRole("region", { name: "No credential matches" });
    said.push(await answer.innerText());
    await expect(page.getByLabel("Credential number")).toHaveValue(typed);
  }
  expect(said[0]).toBe(said[1]);
});

test("every field that is wrong says so beside it, all at once", async ({ page }) => {
  await page.goto("/verify");
  await page.getByLabel("Credential number").fill("7K4M-92HX-RT0X");
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "This is not a credential number. Check each character: one of them is wrong or missing.",
    "Enter the holder’s last name.",
  ]);
  await expect(page.getByLabel("Credential number")).toHaveValue("7K4M-92HX-RT0X");
  await expectAccessible(page);
});

test("the link answers, is kept out of indexes and referrers, and fits one printed page", async ({
  page,
}) => {
  const { verifyUrl } = credentialOf("Lindqvist");
  const response = await page.goto(verifyUrl);
  expect(response?.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
    "cache-control": expect.stringContaining("no-store"),
  });
  await expect(
    page.getByRole("heading", { name: "Valid. This credential does not expire." }),
  ).toBeVisible();
  const pdf = await page.pdf({ format: "Letter" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img", { name: "Scan to check again" })).toBeVisible();
});

test("a link that nobody was given opens a page that says so", async ({ page }) => {
  await page.goto(`/v/${"A".repeat(32)}`);
  await expect(page.getByRole("heading", { name: "This link opens nothing here" })).toBeVisible();
  await expectAccessible(page);
});

test("in Spanish, at 360 pixels, nothing is cut off", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    locale: "es-MX",
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const { number } = credentialOf("Quintero");
  await page.goto("/verify");
  await page.getByLabel("Número de la credencial").fill(number);
  await page.getByLabel("Apellido de la persona titular").fill("Quintero");
  await page.getByRole("button", { name: "Verificar", exact: true }).click();
  await expect(
    page.getByRole("heading", { name: "Válida. Esta credencial no vence." }),
  ).toBeVisible();
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBe(widths[1]);
  await expectAccessible(page);
  await context.close();
});

test("without JavaScript the same form gives the same answer", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const { number } = credentialOf("Quintero");
  await page.goto("/verify");
  await page.getByLabel("Credential number").fill(number);
  await page.getByLabel("Last name of the holder").fill("Quintero");
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  await expect(
    page.getByRole("heading", { name: "Valid. This credential does not expire." }),
  ).toBeVisible();
  await context.close();
});
