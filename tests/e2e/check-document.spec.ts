import type { Page } from "playwright/test";
import { demo } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

type Document = ReturnType<typeof demo>["documents"][number];

/** A document of the demo as anybody gets it by its link. */
async function documentOf(
  kind: Document["kind"],
  status: Document["status"] = "valid",
): Promise<Buffer> {
  const found = demo().documents.find((one) => one.kind === kind && one.status === status);
  if (!found) throw new Error(`the demo has no ${kind} that is ${status}`);
  return Buffer.from(await (await fetch(found.url)).arrayBuffer());
}

async function handIn(page: Page, buffer: Buffer, button = "Check"): Promise<void> {
  await page.goto("/verify/document");
  const file = { name: "document", mimeType: "application/octet-stream", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: button, exact: true }).click();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/verify/document");
  await page.getByLabel("Text that you paste").fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
}

async function expectChecks(page: Page, said: readonly string[]): Promise<void> {
  const checks = page.locator("section", { hasText: "What was checked" }).last();
  await expect(checks.locator("dt")).toHaveText([
    "Signature",
    "Issuer",
    "Content",
    "Status",
    "Last day",
  ]);
  await expect(checks.locator("dd:nth-of-type(1)")).toHaveText(said);
}

const inOrder = "In order";

test("a certificate is genuine, as issued beside as of now, with every check and a receipt", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Check a document" }).click();
  await expectAccessible(page);
  await handIn(page, await documentOf("certificate"));
  await expect(page.getByRole("heading", { name: "Genuine. Valid now." })).toBeVisible();
  await expect(page.getByText("What this edition said when it was made")).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "Valid. This credential does not expire." }),
  ).toBeVisible();
  await expectChecks(page, [inOrder, inOrder, inOrder, inOrder, inOrder]);
  await expectAccessible(page);
  await page.getByRole("link", { name: /^[0-9a-f-]{36}$/ }).click();
  await expect(page.getByText("Asked by a document that was handed in.")).toBeVisible();
});

test("what came after a document was issued is said first, and is no fault of the document", async ({
  page,
}) => {
  for (const [status, sentence] of [
    ["superseded", /^Genuine as issued, but superseded by edition 2\./],
    ["suspended", /^Genuine as issued, but suspended since /],
    ["revoked", /^Genuine as issued, but revoked since /],
  ] as const) {
    await handIn(page, await documentOf("certificate", status));
    await expect(page.getByRole("heading", { name: sentence })).toBeVisible();
    await expectChecks(page, [inOrder, inOrder, inOrder, "Not any more", inOrder]);
    await expectAccessible(page);
  }
});

test("one changed byte of a certificate is altered, and a changed badge names what differs", async ({
  page,
}) => {
  const certificate = await documentOf("certificate");
  const at = certificate.indexOf("/ModDate") + 18;
  certificate[at] = certificate[at] === 0x31 ? 0x32 : 0x31;
  await handIn(page, certificate);
  await expect(
    page.getByRole("heading", { name: "Altered: this document was changed after" }),
  ).toBeVisible();

  const badge = (await documentOf("badge")).toString();
  const holder = /"identityHash": "([^"]+)"/.exec(badge)?.[1] ?? "";
  await paste(page, badge.replaceAll(holder, "Eva Impostor"));
  await expect(
    page.getByRole("heading", { name: "Altered: this document does not say" }),
  ).toBeVisible();
  const row = page.getByRole("row", { name: /^Holder/ });
  await expect(row).toContainText("Eva Impostor");
  await expect(row).toContainText(holder);
  await expectAccessible(page);
});

test("a badge and an e-mail that are pasted whole are genuine; a receipt leads to its page", async ({
  page,
}) => {
  for (const kind of ["badge", "email"] as const) {
    await paste(page, (await documentOf(kind)).toString());
    await expect(page.getByRole("heading", { name: "Genuine. Valid now." })).toBeVisible();
  }
  await paste(page, (await documentOf("receipt")).toString());
  await page.getByRole("link", { name: "Open the receipt" }).click();
  await expect(page.getByText("This receipt is genuine.")).toBeVisible();
});

test("a picture of the code is only a pointer to the record", async ({ page }) => {
  const { verifyUrl } = demo().credentials.find(({ lastName }) => lastName === "Quintero") ?? {};
  if (verifyUrl === undefined) throw new Error("the demo has no Quintero");
  await page.goto(verifyUrl);
  await page.emulateMedia({ media: "print" });
  const picture = await page.getByRole("img", { name: "Scan to check again" }).screenshot();
  await page.emulateMedia({ media: "screen" });
  await handIn(page, picture);
  await expect(
    page.getByRole("heading", { name: /^Only a pointer\. .* valid now\.$/ }),
  ).toBeVisible();
  await expect(page.getByText("Could not be checked").first()).toBeVisible();
  await expectAccessible(page);
});

test("another issuer’s badge is not issued here", async ({ page }) => {
  const badge = (await documentOf("badge")).toString();
  await paste(page, badge.replaceAll(demo().issuer.did, "did:web:elsewhere.example"));
  await expect(page.getByRole("heading", { name: "Not issued here" })).toBeVisible();
  await expectAccessible(page);
});

test("an empty form, an unreadable file and two at once are said beside the field, and a text is kept", async ({
  page,
}) => {
  await page.goto("/verify/document");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  const problem = page.getByRole("main").getByRole("alert");
  await expect(problem).toContainText("Choose a file, or paste a text below.");
  await expectAccessible(page);
  await handIn(page, Buffer.from("MZ\0\0\0"));
  await expect(problem).toContainText("This is not a kind of document that we can read.");
  await page.getByLabel("Text that you paste").fill("a text");
  const file = { name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(problem).toContainText("Check one at a time");
  await expect(page.getByLabel("Text that you paste")).toHaveValue("a text");
});

test("a link of ours opens its page, pasted as a document or in place of a number", async ({
  page,
}) => {
  const [credential] = demo().credentials;
  if (!credential) throw new Error("the demo has no credential");
  await paste(page, ` ${credential.verifyUrl}\n`);
  await expect(page).toHaveURL(credential.verifyUrl);
  await page.goto("/verify");
  await page.getByLabel("Credential number").fill(credential.verifyUrl);
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  await expect(page).toHaveURL(credential.verifyUrl);
});

test("on a phone, in Spanish and without JavaScript, the answer is the same and nothing is cut off", async ({
  browser,
  baseURL,
}) => {
  const certificate = await documentOf("certificate");
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      locale: "es-MX",
      viewport: { width: 360, height: 740 },
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await handIn(page, certificate, "Comprobar");
    const sentence = "Auténtico. La credencial es válida ahora.";
    await expect(page.getByRole("heading", { name: sentence })).toBeVisible();
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBe(screen);
    if (javaScriptEnabled) await expectAccessible(page);
    await context.close();
  }
});
