import type { APIRequestContext } from "playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/page";

/** More than a client may ask of the rules in a minute. */
const tooMany = 300;

async function useUp(request: APIRequestContext, from: string): Promise<void> {
  for (let sent = 0; sent < tooMany; sent += 20) {
    const asked = Array.from({ length: 20 }, () =>
      request.get("/portability/csv", { headers: { "x-forwarded-for": from } }),
    );
    await Promise.all(asked);
  }
}

test.describe("who makes the rules compute too often", () => {
  test.use({
    extraHTTPHeaders: { "x-forwarded-for": "198.51.100.21" },
    expectedErrors: [/429/],
  });

  test("gets a calm page that says to wait, and others are not in the way", async ({
    page,
    request,
  }) => {
    await useUp(request, "198.51.100.21");
    for (const path of ["/calculator", "/portability", "/compare?states=az,id", "/states/az"]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(429);
      expect(response?.headers()["retry-after"], path).toBe("60");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Many pages were asked for from here",
      );
    }
    await expectAccessible(page);
    expect((await page.goto("/verify"))?.status()).toBe(200);
    const file = await request.get("/portability/csv");
    expect(file.status()).toBe(429);
    expect(file.headers()["content-type"]).toBe("application/problem+json");
    expect(await file.json()).toMatchObject({ status: 429, code: "too-many-requests" });
    const other = { "x-forwarded-for": "198.51.100.22" };
    expect((await request.get("/calculator", { headers: other })).status()).toBe(200);
  });
});

for (const javaScriptEnabled of [true, false]) {
  const [how, from] = javaScriptEnabled
    ? ["with JavaScript", "198.51.100.23"]
    : ["without it", "198.51.100.24"];

  test(`who asks the calculator too often keeps what was typed, ${how}`, async ({
    browser,
    baseURL,
    request,
  }) => {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      javaScriptEnabled,
      extraHTTPHeaders: { "x-forwarded-for": from },
    });
    const page = await context.newPage();
    await page.goto("/calculator/units?state=ID");
    await page.getByLabel("Units used this calendar year").fill("416");
    await page.getByLabel("Units asked for now").fill("1");
    await useUp(request, from);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("status")).toContainText("Wait a minute, then continue.");
    await expect(page.getByLabel("Units used this calendar year")).toHaveValue("416");
    await context.close();
  });
}
