import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright/test";
import { demo } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

async function save(folder: string, name: string, url: string): Promise<void> {
  writeFileSync(path.join(folder, name), Buffer.from(await (await fetch(url)).arrayBuffer()));
}

function urlOf(kind: "certificate" | "badge" | "email" | "receipt"): string {
  const found = demo().documents.find((one) => one.kind === kind && one.status === "valid");
  if (!found) throw new Error(`the demo has no valid ${kind}`);
  return found.url;
}

/** The commands and the expected lines of a recipe, as the page shows them; what it says to save is saved. */
async function follow(page: Page, recipe: string, folder: string): Promise<void> {
  const section = page.locator(`#${recipe}`);
  const blocks = await section.locator("pre").allInnerTexts();
  const titles = await section.locator("h3").allInnerTexts();
  const block = (title: RegExp) => blocks[titles.findIndex((one) => title.test(one))] ?? "";
  const file = titles.map((title) => /^Save as (.+)$/.exec(title)?.[1]).find(Boolean);
  if (file !== undefined) writeFileSync(path.join(folder, file), block(/^Save as/));
  const printed = execFileSync("bash", ["-euo", "pipefail", "-c", `{ ${block(/^Run$/)}\n} 2>&1`], {
    cwd: folder,
    encoding: "utf8",
    // Else what is printed here is colored, as on a terminal.
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  for (const line of block(/must say$/).split("\n")) expect(printed).toContain(line);
  if (recipe === "certificate") {
    const fingerprint = /Fingerprint=([\dA-F:]+)/.exec(printed)?.[1] ?? "nothing";
    await expect(page.getByText(fingerprint)).toBeVisible();
  }
}

test("the recipes for strangers say what the page promises, word for word", async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "recipes-"));
  // In place of the packages that the recipes install.
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  const receipt = urlOf("receipt");
  await save(folder, "certificate.pdf", urlOf("certificate"));
  await save(folder, "badge.json", urlOf("badge"));
  await save(folder, "badge.jwt", `${urlOf("badge")}?format=jwt`);
  await save(folder, "receipt.json", receipt);
  await save(folder, "receipt.pdf", receipt.replace(/json$/, "pdf"));
  await save(folder, "message.eml", urlOf("email"));

  await page.goto("/how-to-check");
  await expectAccessible(page);
  for (const recipe of ["certificate", "badge", "jws", "email"]) await follow(page, recipe, folder);
  rmSync(folder, { recursive: true });
});

test("what the registry publishes is linked, and can be had", async ({ page, request }) => {
  await page.goto("/how-to-check");
  const { didUrl, rootCertificateUrl, statusLists } = demo().issuer;
  for (const url of [didUrl, rootCertificateUrl, ...statusLists]) {
    await expect(page.getByRole("link", { name: url, exact: true })).toBeVisible();
    expect((await request.get(url)).status()).toBe(200);
  }
  await expect(page.getByRole("heading", { name: "This is a demonstration" })).toBeVisible();
});
