import type { Page } from "playwright/test";
import { arizona, credentialOf, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

/** Opens the page on which the office does something to the credential that is shown. */
async function open(page: Page, way: string): Promise<void> {
  await page.getByRole("link", { name: way, exact: true }).click();
  await expect(page.getByRole("button", { name: /^(Record|Go on)$/ })).toBeVisible();
  await expectAccessible(page);
}

async function record(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(typed)) await page.getByLabel(label).fill(value);
  await page.getByRole("button", { name: "Record" }).click();
}

const reason = { "Why it is recorded": "Order of the office." };

test("a credential is suspended, the suspension lifted, the credential revoked, and that withdrawn", async ({
  page,
}) => {
  const { number, verifyUrl } = credentialOf("Okafor-Bell");
  await signInAs(page, arizona);
  await page.goto(`/staff/credentials/${number}`);
  await expect(page.getByText("No restrictions on record")).toBeVisible();

  await open(page, "Suspend");
  await record(page, { "First day": "2026-05-04", "Last day": "2026-05-03" });
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Why it is recorded: Fill this in.",
  ]);
  await record(page, reason);
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Last day: The last day is before the first day.",
  ]);
  await expect(page.getByLabel("First day")).toHaveValue("2026-05-04");
  await record(page, { "Last day": "" });
  await expect(page.getByRole("region", { name: /^Suspended\./ })).toContainText(
    "Suspended from May 4, 2026 on",
  );
  await expectAccessible(page);

  await page.goto(verifyUrl);
  await expect(page.getByRole("region", { name: /^Suspended\./ })).toBeVisible();

  await page.goto(`/staff/credentials/${number}`);
  await open(page, "Lift the suspension");
  await record(page, { "First day without the suspension": "2026-05-18", ...reason });
  await expect(page.getByRole("table", { name: "What the office did" })).toContainText(
    "2026-05-17",
  );
  await expect(page.getByText("No restrictions on record")).toBeVisible();

  await open(page, "Revoke");
  await page.getByLabel("First day").fill("2026-06-01");
  await page.getByLabel("Why it is recorded").fill("Order of the office.");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { name: "Check the revocation" })).toBeVisible();
  await expect(page.getByText(/^Revoked\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Change" }).click();
  await expect(page.getByLabel("First day")).toHaveValue("2026-06-01");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Revoke credential" }).click();
  await expect(page.getByRole("region", { name: /^Revoked\./ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Revoke", exact: true })).toHaveCount(0);

  await page.getByRole("link", { name: "Withdraw: Revoked, 2026-06-01" }).click();
  await record(page, { "Why it is recorded": "Another person was meant." });
  await expect(page.getByText("No restrictions on record")).toBeVisible();
  await expect(page.getByText("Recorded by mistake, and withdrawn")).toBeVisible();
});

test("a day of issue, a name and a birth date are corrected", async ({ page }) => {
  const { number } = credentialOf("Begay");
  await signInAs(page, arizona);
  await page.goto(`/staff/credentials/${number}`);
  await open(page, "Correct the record");
  const issuedOn = page.getByLabel("Issued on");
  const before = await issuedOn.inputValue();
  await record(page, reason);
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Issued on: Nothing here differs from what is on record.",
  ]);
  await record(page, { "Issued on": "2999-01-01" });
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Issued on: The year must have four digits, from 1900 on.",
  ]);
  await record(page, { "Issued on": "2025-09-16" });
  await expect(page.getByText("Credential corrected")).toBeVisible();
  expect(before).not.toBe("2025-09-16");

  await page.getByRole("link", { name: "The person’s page" }).click();
  await page.getByRole("link", { name: "Correct this name" }).first().click();
  await expectAccessible(page);
  await record(page, { "Last name": "Begaye", ...reason });
  const names = page.getByRole("table", { name: "Names" });
  await expect(names.getByRole("row", { name: /Begay / })).toContainText("and corrected");
  await page.getByRole("link", { name: "Correct the birth date" }).click();
  await record(page, { "Birth date": "1979-08-09", ...reason });
  await expect(page.getByText("Birth date: 1979-08-09")).toBeVisible();
  await expectAccessible(page);
});

test("a fact that cannot be right is refused beside its field, and nothing is recorded", async ({
  page,
}) => {
  const { number } = credentialOf("Okafor-Bell");
  await signInAs(page, arizona);
  await page.goto(`/staff/credentials/${number}`);
  const credential = page.url();

  await open(page, "Record a renewal");
  await record(page, { Day: "1999-01-01", ...reason });
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Day: This day is before the credential was issued.",
  ]);
  await page.getByRole("link", { name: /^Nadia Okafor-Bell, PRSS/ }).click();
  await expect(page).toHaveURL(credential);

  await open(page, "Record an extension");
  await record(page, { "Granted on": "1999-01-01", Months: "0", ...reason });
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Months: Enter whole months, from 1 to 24.",
  ]);
  await page.goto(credential);
  await expect(page.getByText("None on record.", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "The person’s page" }).click();
  await open(page, "Record a new name");
  await record(page, {
    "First name": "Nadia",
    "Last name": "Okafor",
    "In use since": "2999-01-01",
  });
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await page.getByRole("link", { name: "Nadia Okafor-Bell", exact: true }).click();
  await open(page, "Record a new address");
  await record(page, { "E-mail address": "nadia.okafor", ...reason });
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "E-mail address: This is not an e-mail address. It needs a name, an @ and a domain.",
  ]);
  await expect(page.getByLabel("E-mail address")).toHaveValue("nadia.okafor");
});

test.describe("a fact of which the office knows no form", () => {
  test.use({ expectedErrors: [/404/] });
  test("has no page", async ({ page }) => {
    const { number } = credentialOf("Okafor-Bell");
    await signInAs(page, arizona);
    const unknown = await page.goto(`/staff/credentials/${number}/constructor`);
    expect(unknown?.status()).toBe(404);
    const another = await page.goto("/staff/credentials/000000000000/renew");
    expect(another?.status()).toBe(404);
  });
});
