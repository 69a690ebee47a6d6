import { expect, it } from "vitest";
import { shortHours } from "@/lib/i18n/short-hours";
import { educationAmount } from "@/lib/rules/messages/words";

it.each([
  [{ total: 4, ethics: 1 }, "4 hours, among them 1 hour of ethics"],
  [{ total: 2, ethics: 1 }, "2 hours, among them 1 hour of ethics"],
  [{ total: 1, ethics: 1 }, "1 hour of ethics"],
  [{ total: 1, ethics: 2 }, "2 hours of ethics"],
  [{ total: 3 }, "3 hours"],
  [{ ethics: 1 }, "1 hour of ethics"],
  [
    { total: 40, core: 10, "crss-specific": 15 },
    "40 hours, among them 10 hours of core functions and 15 hours specific to CRSS",
  ],
  [{ total: 1, "ethics-trainings": 1 }, "1 hour, among them 1 training on ethics"],
])("what is missing of %j is “%s”: nothing is counted twice", (short, words) => {
  const say = (amount: number, category: string) => educationAmount(amount, category, "en");
  expect(shortHours(short, "en", say)).toBe(words);
});
