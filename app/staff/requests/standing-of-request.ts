import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import type { CopyState } from "@/lib/requests/copy-steps";

/** Where a request stands, in words. */
export function standingOfRequest(
  state: CopyState,
  t: ReturnType<typeof useTranslations<"requests.now">>,
  locale: Locale,
): string {
  switch (state.with) {
    case "nobody":
      return t(state.ended);
    case "office":
      return t("office");
    case "operator":
      return t("operator", { day: state.due === null ? "" : writeDay(state.due, locale) });
  }
}
