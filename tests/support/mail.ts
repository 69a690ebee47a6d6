import { expect, type Page } from "playwright/test";

/** Signs in by the link that the demo caught for an address, as whoever reads its mail would. */
export async function signInByMail(page: Page, address: string): Promise<void> {
  const before = await messagesTo(page, address);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your e-mail");
  await expect(async () => {
    expect(await messagesTo(page, address)).toBeGreaterThan(before);
  }).toPass();
  await page.getByRole("row").filter({ hasText: address }).first().getByRole("link").click();
  const link = page.locator('a[href*="/sign-in/link/"]').first();
  await page.goto((await link.getAttribute("href")) ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/my$/);
}

/** How many messages to an address the demo has caught; leaves the page at the list of them. */
async function messagesTo(page: Page, address: string): Promise<number> {
  await page.goto("/demo/mail");
  return page.getByRole("row").filter({ hasText: address }).count();
}
