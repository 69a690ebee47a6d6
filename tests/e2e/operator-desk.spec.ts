import type { Locator, Page } from "playwright/test";
import { signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

const operator = "marco.reyes@saguaro.example.org";

const rooms = [
  "/program",
  "/program/graduates",
  "/program/batches",
  "/program/batches/new",
  "/program/requests",
  "/program/corrections",
  "/program/recognition",
  "/program/people",
];

test("every room of an operator's desk is accessible, and fits a narrow screen", async ({
  page,
}) => {
  await signInAs(page, operator);
  for (const room of rooms) {
    await page.goto(room);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  for (const room of rooms) {
    await page.goto(room);
    expect(await sidewaysPixels(page), room).toBe(0);
  }
});

test("an operator finds a graduate by number, and sees how the credential stands and its documents", async ({
  page,
}) => {
  await signInAs(page, operator);
  await page.getByRole("link", { name: /^\d+ graduates$/ }).click();
  await expect(page.getByRole("link", { name: "Elena Marisol Quintero" })).toBeVisible();
  await page.getByLabel("Year of issue").selectOption("2020");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/year=2020/);
  await expect(page.getByRole("link", { name: "Elena Marisol Quintero" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Oscar Villanueva" })).toBeVisible();

  await page.getByLabel("Number or name").fill("quint");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Elena Marisol Quintero" }).click();
  await expect(
    page.getByRole("heading", { name: "Valid. This credential does not expire." }),
  ).toBeVisible();
  await expect(page.getByText("Not submitted with a batch")).toBeVisible();
  await expectAccessible(page);
  const certificate = page.getByRole("link", { name: "Certificate (PDF, in English)" });
  const response = await page.request.get((await certificate.getAttribute("href")) ?? "");
  expect(response.headers()["content-type"]).toBe("application/pdf");
});

test("an operator invites a colleague and ends the role, never its own", async ({ page }) => {
  const colleague = "ines.vega@saguaro.example.org";
  await signInAs(page, operator);
  await page.goto("/program/people");
  await page.getByLabel("E-mail address").fill("nobody");
  await page.getByRole("button", { name: "Invite" }).click();
  await expect(problemsOf(page)).toContainText("Write an e-mail address");
  await expectAccessible(page);
  await page.getByLabel("E-mail address").fill(colleague);
  await page.getByRole("button", { name: "Invite" }).click();
  await expect(page.getByText("The invitation was sent")).toBeVisible();
  await expect(page.getByRole("row", { name: /marco\.reyes/ })).toContainText("You");
  await page.getByRole("button", { name: `End the role Program operator of ${colleague}` }).click();
  await expect(page.getByText("The role has ended.")).toBeVisible();
  await expect(page.getByRole("row", { name: /ines\.vega/ })).toHaveCount(0);
});

test("an operator's desk speaks Spanish", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: "es" });
  const page = await context.newPage();
  await signInAs(page, operator);
  await expect(page.getByRole("heading", { name: "Resumen", level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Reconocimiento", exact: true }).click();
  await expect(page.getByText("No consta un último día.")).toBeVisible();
  await expectAccessible(page);
  await context.close();
});

/** How many pixels a page is wider than its window. */
async function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What is wrong with a form, said above it. */
function problemsOf(page: Page): Locator {
  return page.getByRole("main").getByRole("alert");
}
