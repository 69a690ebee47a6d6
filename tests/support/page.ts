import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base, type Page } from "playwright/test";

/** A journey. An error in the console, on a page or by the content security policy that the journey does not
 *  expect fails it; say what is expected with `test.use({ expectedErrors: [/404/] })`. */
export const test = base.extend<{ expectedErrors: readonly RegExp[]; noErrors: undefined }>({
  expectedErrors: [[], { option: true }],
  noErrors: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error")
          errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => {
        errors.push(String(error.error()));
      });
      await use(undefined);
      const unexpected = errors.filter(
        (error) => !expectedErrors.some((known) => known.test(error)),
      );
      expect(unexpected, "errors that the journey did not expect").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * The page has no accessibility problem that can be found automatically, by WCAG 2.2 AA and axe's best practices. A page
 * that is still being put in place of another, without its title for a moment, is looked at again.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(async () => {
    expect(await problemsOf(page), `accessibility of ${page.url()}`).toEqual([]);
  }).toPass({ timeout: 15_000 });
}

async function problemsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map(({ target }) => target.join(" ")),
  }));
}
