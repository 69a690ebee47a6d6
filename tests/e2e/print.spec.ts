import { demo } from "@/tests/support/demo";
import { expect, test } from "@/tests/support/page";
import { print } from "@/tests/support/print";

const words = {
  en: { why: "Why this answer", source: "read on", qr: "Scan to check again" },
  es: { why: "Por qué esta respuesta", source: "leído el", qr: "Escanee para comprobar de nuevo" },
} as const;

for (const locale of ["en", "es"] as const) {
  test(`every verification fits one sheet with its reasons, its sources and its code, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      locale,
    });
    const page = await context.newPage();
    for (const { lastName, verifyUrl } of demo().credentials) {
      await page.goto(verifyUrl);
      await expect(page.getByText(words[locale].why)).toBeVisible();
      const sheets = await print(page);
      expect(sheets, lastName).toHaveLength(1);
      for (const said of [lastName, words[locale].source, words[locale].qr]) {
        expect(sheets[0], lastName).toContain(said);
      }
    }
    await context.close();
  });
}

test("an answer that was asked for by number and name is printed the same", async ({ page }) => {
  const [credential] = demo().credentials;
  await page.goto("/verify");
  await page.getByLabel("Credential number").fill(credential?.number ?? "");
  await page.getByLabel("Last name of the holder").fill(credential?.lastName ?? "");
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  await expect(page.getByText("Why this answer")).toBeVisible();
  const sheets = await print(page);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toContain("AHCCCS");
  expect(sheets[0]).toContain("Scan to check again");
});

test("a calculated answer is printed with what was told and what it rests on, on one sheet", async ({
  page,
}) => {
  await page.goto("/calculator/units?state=ID");
  await page.getByLabel("Units used this calendar year").fill("416");
  await page.getByLabel("Units asked for now").fill("1");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Show the answer" }).click();
  await expect(page.getByRole("heading", { name: "Approval is needed first." })).toBeVisible();
  const sheets = await print(page);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toContain("Units used this calendar year: 416");
  expect(sheets[0]).toContain("read on");
  expect(sheets[0]).not.toContain("Change");
});

for (const [path, said] of [
  ["/compare?states=az,mt", "AHCCCS: PRSS and PSETP frequently asked questions"],
  ["/portability?state=IL&credential=CPRS&inforce=yes", "Read on"],
  ["/states/az", "Works as PRSS with an agency from January 15, 2026 on."],
] as const) {
  test(`what ${path} keeps behind disclosures is on paper`, async ({ page }) => {
    await page.goto(path);
    expect((await print(page)).join(" ")).toContain(said);
  });
}
