import { compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { z } from "zod";
import { credentialOf, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

const File = z.object({
  receipt: z.string(),
  keyId: z.string(),
  keys: z.url(),
  page: z.url(),
  body: z.object({ askedByDigest: z.string() }),
  disclosed: z.object({ askedBy: z.string(), salt: z.string() }).optional(),
});
const Keys = z.object({
  verificationMethod: z.array(
    z.object({ id: z.string(), publicKeyJwk: z.record(z.string(), z.string()).optional() }),
  ),
});

test.use({ expectedErrors: [/404/] });

test("an employer verifies, finds the receipt again, and hands on one that tells nobody who asked", async ({
  page,
  browser,
}) => {
  const { number } = credentialOf("Quintero");
  await signInAs(page, "dana.cole@willow.example.org");
  await page.goto("/verify");
  await page.getByLabel("Credential number").fill(number);
  await page.getByLabel("Last name of the holder").fill("Quintero");
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  await expect(page.getByText(/Receipt: [\w-]{36}/)).toBeVisible();

  await page.goto("/employer");
  const table = page.getByRole("region", { name: "What you verified" });
  await expect(table).toContainText("Valid. This credential does not expire.");
  await expect(table).toContainText(/ MST/);
  await expectAccessible(page);
  await table
    .getByRole("link", { name: /^Open the receipt of/ })
    .first()
    .click();

  await expect(page.getByText("This receipt is genuine.")).toBeVisible();
  await expect(page.getByText("Nothing that the receipt says has changed since.")).toBeVisible();
  await expect(page.getByText("Asked by: Dana Cole")).toBeVisible();
  await expectAccessible(page);

  const own = File.parse(await (await page.request.get(`${page.url()}/json`)).json());
  expect(own.disclosed?.askedBy).toContain("Dana Cole");

  const stranger = await browser.newPage();
  await stranger.goto(page.url());
  await expect(stranger.getByText("This receipt is genuine.")).toBeVisible();
  await expect(stranger.getByText("Dana Cole")).toHaveCount(0);
  const given = File.parse(await (await stranger.request.get(`${page.url()}/json`)).json());
  expect(given.disclosed).toBeUndefined();
  const { verificationMethod } = Keys.parse(await (await stranger.request.get(given.keys)).json());
  const { kid } = decodeProtectedHeader(given.receipt);
  const jwk = verificationMethod.find(({ id }) => id === kid)?.publicKeyJwk;
  await compactVerify(given.receipt, await importJWK(jwk ?? {}, "EdDSA"));

  const pdf = await stranger.request.get(`${page.url()}/pdf`);
  expect(pdf.headers()).toMatchObject({
    "content-type": "application/pdf",
    "cache-control": expect.stringContaining("no-store"),
    "x-robots-tag": "noindex, nofollow",
  });
  await stranger.close();
});

test("the holder sees who asked by the receipt", async ({ page, browser, baseURL }) => {
  const { verifyUrl } = credentialOf("Quintero");
  const employer = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
  await signInAs(employer, "dana.cole@willow.example.org");
  await employer.goto(verifyUrl);
  const address = await employer.getByRole("link", { name: /^[\w-]{36}$/ }).getAttribute("href");
  await employer.close();

  await signInAs(page, "elena.quintero@example.net");
  await page.goto(address ?? "");
  await expect(page.getByText("Asked by: Dana Cole")).toBeVisible();
});

test("a look-up that found nothing has a receipt, and leads nowhere", async ({ page }) => {
  await page.goto("/verify");
  await page.getByLabel("Credential number").fill("0000-0000-0000");
  await page.getByLabel("Last name of the holder").fill("Nobody");
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  await page.getByRole("link", { name: "Receipt of this look-up" }).click();
  await expect(page.getByRole("heading", { name: "No credential matches" })).toBeVisible();
  await expect(page.getByText("Nothing was found then")).toBeVisible();
  await expectAccessible(page);
});

test("an address that is no receipt's says so calmly, the same for all", async ({ page }) => {
  for (const token of ["nothing", "A".repeat(32)]) {
    expect((await page.goto(`/receipts/${token}`))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const file of ["json", "pdf"]) {
      const response = await page.request.get(`/receipts/${token}/${file}`);
      expect(response.status()).toBe(404);
      expect(await response.json()).toMatchObject({ code: "not-found" });
    }
  }
  await expectAccessible(page);
});

test("in Spanish, at 360 pixels, a receipt reads whole", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    locale: "es-MX",
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(credentialOf("Quintero").verifyUrl);
  await page.getByRole("link", { name: /^[\w-]{36}$/ }).click();
  await expect(page.getByText("Este comprobante es auténtico.")).toBeVisible();
  await expect(page.getByText("Nada de lo que dice el comprobante ha cambiado")).toBeVisible();
  await page.getByText("Razones que se dieron").click();
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBe(widths[1]);
  await expectAccessible(page);
  await context.close();
});
