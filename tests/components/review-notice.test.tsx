import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parametersOf } from "@/components/states/parameter";
import { ReviewNotice } from "@/components/states/review-notice";
import { addDays, date, type PlainDate } from "@/lib/dates";
import { locales, type Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { always } from "@/lib/rules/dated";

const exam = always<true>("Exam", true, {
  source: "A source",
  section: "1",
  says: "An exam is passed.",
  url: null,
  readOn: date("2026-11-21"),
  basis: "found",
});

function shownOn(on: PlainDate, locale: Locale): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <ReviewNotice parameters={parametersOf("X", { exam }, "a board", on)} on={on} />
    </NextIntlClientProvider>,
  );
}

describe.each(locales)("the banner of a review, in %s", (locale) => {
  const { overdue } = messages[locale].states.review;

  it("is not there the day before the review and on its day", () => {
    expect(shownOn(addDays(exam.reviewBy, -1), locale)).not.toContain(overdue);
    expect(shownOn(exam.reviewBy, locale)).not.toContain(overdue);
  });

  it("is there the day after", () => {
    expect(shownOn(addDays(exam.reviewBy, 1), locale)).toContain(overdue);
  });
});
