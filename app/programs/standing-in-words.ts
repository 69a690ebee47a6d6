import { getLocale, getTranslations } from "next-intl/server";
import { writeDay } from "@/lib/i18n/write-day";
import type { RecognitionStanding } from "@/lib/programs/recognition-on";

/** Puts into words for everybody how a recognition stands today. */
export async function publicStandingWriter(): Promise<(standing: RecognitionStanding) => string> {
  const [t, locale] = await Promise.all([getTranslations("directory.standing"), getLocale()]);
  return (standing) => {
    switch (standing.standing) {
      case "recognized":
        return standing.to === null
          ? t("recognized")
          : t("recognizedTo", { day: writeDay(standing.to, locale) });
      case "suspended":
        return standing.to === null
          ? t("suspended")
          : t("suspendedTo", { day: writeDay(standing.to, locale) });
      case "not-yet":
        return t("not-yet", { day: writeDay(standing.from, locale) });
      case "ended":
        return t("ended", { day: writeDay(standing.on, locale) });
      default:
        return t(standing.standing);
    }
  };
}
