import { getTranslations } from "next-intl/server";
import { notAcceptedReasons } from "@/lib/education/not-accepted-reasons";
import type { DecideWords } from "./decide-form";

/** The words of the form that decides, and the reasons to choose from. */
export async function decideWords(): Promise<{
  readonly words: DecideWords;
  readonly reasons: readonly { readonly value: string; readonly text: string }[];
}> {
  const [t, common, errors] = await Promise.all([
    getTranslations("education"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return {
    words: {
      problem: errors("summary"),
      optional: common("optional"),
      decision: t("decide.decision"),
      accepted: t("decide.accepted"),
      "not-accepted": t("decide.not-accepted"),
      reason: t("decide.reason"),
      remark: t("decide.remark"),
      remarkHint: t("decide.remarkHint"),
      send: t("decide.send"),
    },
    reasons: notAcceptedReasons.map((value) => ({ value, text: t(`reason.${value}`) })),
  };
}
