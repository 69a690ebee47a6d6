import { signInAs, arizona } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

test("anybody finds a program, reads its days and how to ask for a copy, and takes the list home", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Find a training program" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Training programs");
  await expectAccessible(page);
  await page.getByLabel("Name of the program or its operator").fill("mogollon");
  await page.getByRole("button", { name: "Show" }).click();
  const row = page.getByRole("row").filter({ hasText: "Mogollon Peer Works" });
  await expect(row).toContainText("No longer recognized; the last day was June 30, 2025");
  await expect(row).toContainText("2008-09-01 to 2025-06-30");
  await expect(page.getByRole("status")).toHaveText("1 program");

  const csv = await page.request.get(
    (await page.getByRole("link", { name: "Download as CSV" }).getAttribute("href")) ?? "",
  );
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect((await csv.text()).trim().split("\n")).toHaveLength(2);

  await row.getByRole("link", { name: "Mogollon Peer Works" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mogollon Peer Works");
  await expect(page.getByText("September 1, 2008")).toBeVisible();
  await expect(page.getByText("Graduates are listed nowhere.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ask for a copy" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Español" }).click();
  await expect(
    page.getByText("Ya no reconocido; el último día fue el 30 de junio de 2025"),
  ).toBeVisible();
  await expectAccessible(page);
});

test("a name that no program has leads on, and a program that is none is not found", async ({
  page,
}) => {
  await page.goto("/programs?name=no-such-program&standing=what");
  await expect(page.getByText("Check the spelling")).toBeVisible();
  const missing = await page.request.get("/programs/018f0000-0000-7000-8000-000000000000");
  expect(missing.status()).toBe(404);
});

test("an operator closes: its programs end, the custodian is named to everybody, and on the office's page", async ({
  page,
}) => {
  await signInAs(page, arizona);
  await page.goto("/staff/programs");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Desert Lantern Peer Academy" }).click();
  await page.getByRole("link", { name: "Record that the operator closed" }).click();
  await page.getByLabel("Last day on which it operated").fill("2999-06-30");
  await page.getByLabel("Who keeps its records").selectOption("Salt River Peers");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Last day on which it operated: The year must have four digits, from 1900 on.",
    "What you rest it on: Fill this in.",
  ]);
  await expectAccessible(page);
  await page.getByLabel("Last day on which it operated").fill("2026-06-30");
  await page.getByLabel("What you rest it on").fill("Its letter of July 2 was seen.");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { name: "Check the closing" })).toBeVisible();
  await expect(page.getByText("July 1, 2026")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record the closing" }).click();
  await expect(page.getByText("Salt River Peers, since July 1, 2026")).toBeVisible();

  await page.goto("/programs?name=desert+lantern");
  await page.getByRole("link", { name: "Desert Lantern Peer Academy" }).click();
  await expect(page.getByText(/Its records are kept by Salt River Peers/)).toBeVisible();
});
