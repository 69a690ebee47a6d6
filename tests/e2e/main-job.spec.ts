import { arizona, signInAs } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

test("an out-of-state credential is registered by keyboard alone, confirmed by e-mail, and verified", async ({
  page,
}) => {
  await signInAs(page, arizona);
  const type = (text: string) => page.keyboard.type(text);
  const tab = async (times = 1) => {
    for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press("Tab");
  };

  await page.keyboard.press("n");
  await expect(page.getByRole("heading", { name: "Register a credential" })).toBeVisible();
  await expect(page.getByLabel("First name")).toBeFocused();
  await type("Marguerite");
  await tab(2);
  await type("Delacroix-Peña");
  await tab();
  await type("03141980");
  await tab(2);
  await type("marguerite.delacroix@example.net");
  await tab(2);
  await type("California");
  await tab();
  await type("CMPSS");
  await tab();
  await type("CMPSS-009112");
  await tab(2);
  await type("06142023");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Check" }).press("Enter");

  await expect(page.getByRole("heading", { name: "Recognized. Arizona accepts" })).toBeVisible();
  await expect(page.getByText("March 14, 1980")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Why it is registered").focus();
  await type("Copy received; it matches the online register of California.");
  await tab();
  await page.keyboard.press("Enter");

  await expect(
    page.getByRole("heading", { name: "The credential is in the register" }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "Valid. This credential does not expire." }),
  ).toBeVisible();
  await expectAccessible(page);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("region", { name: "E-mails to the holder" })).toContainText("Sent");
  }).toPass();

  await page.goto("/demo/mail");
  await page
    .getByRole("link", { name: /Credential registered: PRSS/ })
    .first()
    .click();
  await expectAccessible(page);
  await page.getByRole("link", { name: /\/v\// }).first().click();
  await expect(
    page.getByRole("heading", { name: "Valid. This credential does not expire." }),
  ).toBeVisible();
  await expect(page.getByText("Marguerite Delacroix-Peña")).toBeVisible();
  await expect(page.getByText("CMPSS of California, recognized here")).toBeVisible();
});

test("what was typed survives an error, a refresh and signing out", async ({ page }) => {
  await signInAs(page, arizona);
  await page.goto("/staff/credentials/new");
  await page.getByLabel("Issued by another state").check();
  await page.getByLabel("First name").fill("Kept");
  await page.getByLabel("Last name").fill("Typed");
  await page.getByLabel("E-mail address").fill("not an address");
  await page.getByLabel("Copy of the credential").setInputFiles({
    name: "copy.png",
    mimeType: "image/png",
    buffer: Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
  });
  await expect(page.getByText("Attached: copy.png")).toBeVisible();
  await page.getByRole("button", { name: "Check" }).click();

  const problems = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(problems).toBeFocused();
  await expect(problems.getByRole("link")).toHaveText([
    "This is not an e-mail address. It needs a name, an @ and a domain.",
    "Choose the state that issued it.",
    "Enter what the credential is called there.",
    "Enter the day on which it was issued.",
  ]);
  await expectAccessible(page);
  await problems.getByRole("link", { name: "Choose the state" }).click();
  await expect(page.getByLabel("Issued in")).toBeFocused();

  await page.reload();
  await expect(page.getByLabel("Last name")).toHaveValue("Typed");
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await signInAs(page, arizona);
  await page.getByRole("link", { name: "Go on with it" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Kept");
  await expect(page.getByText("Attached: copy.png")).toBeVisible();

  await page.getByRole("button", { name: "Throw this away" }).click();
  await expect(page.getByRole("heading", { name: "Register of Arizona" })).toBeVisible();
  await page.goto("/staff/credentials/new");
  await expect(page.getByLabel("First name")).toHaveValue("");
});

test("somebody with the same name and birth date is shown before a second one is made", async ({
  page,
}) => {
  await signInAs(page, arizona);
  await page.goto("/staff/credentials/new");
  await page.getByLabel("From an older record").check();
  await page.getByLabel("First name").fill("elena");
  await page.getByLabel("Last name").fill("QUINTERO");
  await page.getByLabel("Birth date").fill("1988-04-09");
  await page.getByLabel("Issued on").fill("2020-02-03");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("Is this somebody we already have?")).toBeVisible();
  await page.getByLabel("Why it is registered").fill("Found in the card file.");
  await page.getByRole("button", { name: "Register credential" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Say who this is: one of the people shown, or a new person.",
  ]);
  await expect(page.getByLabel("Why it is registered")).toHaveValue("Found in the card file.");

  await page.getByLabel("Elena Marisol Quintero: same name and birth date").check();
  await page.getByRole("button", { name: "Register credential" }).click();
  await page.getByRole("link", { name: "The person’s page" }).click();
  await expect(
    page.getByRole("table", { name: "Credentials in this state" }).getByRole("row"),
  ).toHaveCount(3);
});
