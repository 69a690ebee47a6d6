import { getTranslations } from "next-intl/server";
import type { RecognitionStanding } from "@/lib/programs/recognition-on";

/** Puts into words how a recognition stands, with its day as `YYYY-MM-DD`. */
export async function standingWriter(): Promise<(standing: RecognitionStanding) => string> {
  const t = await getTranslations("programs.standing");
  return (standing) => {
    switch (standing.standing) {
      case "not-yet":
        return t("not-yet", { day: standing.from });
      case "ended":
        return t("ended", { day: standing.on });
      default:
        return t(standing.standing);
    }
  };
}
