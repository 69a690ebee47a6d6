import type { Browser, Page } from "playwright/test";
import { addDays, today } from "@/lib/dates";
import { credentialOf, signInAs } from "@/tests/support/demo";
import { signInByMail } from "@/tests/support/mail";
import { expect, expectAccessible, test } from "@/tests/support/page";

const operator = "marco.reyes@saguaro.example.org";
const employer = "dana.cole@willow.example.org";
const bernice = "bernice.tolliver@example.net";
const heldOn = addDays(today("America/Chicago"), -5);

// Several people, each in a browser of their own.
test.setTimeout(360_000);

test("a provider announces a course, posts its roster within the clock, and the holder reads who stated it", async ({
  browser,
  page,
}) => {
  const { number } = credentialOf("Tolliver");
  await signInAs(page, operator);
  await announceCourse(page, "Peers in crisis rooms");
  await expect(page.getByText(/^25 days left, until /)).toBeVisible();
  await expect(
    page.getByText(/^Certificates of attendance within 30 days of the course/),
  ).toBeVisible();
  const course = page.url();

  await page.getByRole("button", { name: "Look at the roster" }).click();
  await expect(page.getByText("Who attended: Type at least one line.")).toBeVisible();
  await expectAccessible(page);
  await page
    .getByLabel("Who attended")
    .fill(`${number} Tolliver\n${number} Somebody\nNobody without a number`);
  await page.getByRole("button", { name: "Look at the roster" }).click();
  await expect(page.getByText("Nothing is recorded yet.")).toBeVisible();
  const problems = page.getByRole("table");
  await expect(problems.getByRole("row").filter({ hasText: "2" })).toContainText(
    "No credential has this number together with this last name.",
  );
  const third = problems.getByRole("row").filter({ hasText: "Nobody" });
  await expect(third).toContainText("This is not a credential number");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Post one person" }).click();
  await expect(page.getByText("Posted 5 days after, within the 30 days")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/program/courses");
  await expect(page.getByRole("row").filter({ hasText: "Peers in crisis rooms" })).toContainText(
    "Posted 5 days after",
  );
  await expectAccessible(page);

  const holder = await newPage(browser);
  await signInByMail(holder, bernice);
  await holder.goto("/my/education");
  await holder.getByRole("link", { name: "Peers in crisis rooms" }).first().click();
  await expect(holder.getByText(/^Saguaro Bridge Services: 2 hours on /)).toBeVisible();
  await expectAccessible(holder);

  const another = await newPage(browser);
  await signInAs(another, employer);
  for (const address of [course, `${course}/withdraw`, `${course}/file`]) {
    expect((await another.request.get(address)).status(), address).toBe(403);
  }
});

test("the pages of courses speak Spanish", async ({ browser }) => {
  const page = await newPage(browser, "es-MX");
  await signInAs(page, operator);
  await page.goto("/program/courses");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cursos y listas de asistencia");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Anunciar un curso" }).click();
  await page.getByLabel("Estado para el que vale la educación").selectOption("Illinois");
  await page.getByRole("button", { name: "Continuar" }).click();
  await expect(page.getByLabel("Día en que se imparte")).toBeVisible();
  await expectAccessible(page);
});

/** Announces a course for Illinois that was held five days ago, after an empty form was refused. */
async function announceCourse(page: Page, title: string): Promise<void> {
  await page.goto("/program/courses");
  await page.getByRole("link", { name: "Announce a course" }).click();
  await expectAccessible(page);
  await page.getByLabel("State whose education it is").selectOption("Illinois");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Announce course" }).click();
  await expect(page.getByRole("main").getByRole("alert").getByRole("link")).toHaveCount(3);
  await expectAccessible(page);
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Day held").fill(heldOn);
  await page.getByLabel("Hours").fill("2");
  await page.getByLabel("Ethics and boundaries").check();
  await page.getByRole("button", { name: "Announce course" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** A browser of its own, in which somebody else is signed in. */
async function newPage(browser: Browser, locale = "en-US"): Promise<Page> {
  return (await browser.newContext({ locale })).newPage();
}
