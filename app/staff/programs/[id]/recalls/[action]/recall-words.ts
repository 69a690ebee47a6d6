import { getTranslations } from "next-intl/server";
import { recallDecisions } from "@/lib/recalls/recall-decisions";

/** The sentences of the form that decides, in the reader's language. */
export async function recallWords() {
  const [t, errors] = await Promise.all([getTranslations("recalls"), getTranslations("errors")]);
  return {
    problem: errors("summary"),
    caption: t("credentials"),
    choose: t("choose"),
    holder: t("holder"),
    number: t("number"),
    issuedOn: t("issuedOn"),
    decided: t("decided"),
    title: t("form.title"),
    all: t("form.all"),
    decision: t("form.decision"),
    options: recallDecisions.map((value) => ({ value, text: t(`form.options.${value}`) })),
    from: t("form.from"),
    fromHint: t("form.fromHint"),
    reason: t("form.reason"),
    reasonHint: t("form.reasonHint"),
    go: t("form.go"),
    last: t("last"),
  };
}

/** The sentences of the form that decides. */
export type RecallWords = Awaited<ReturnType<typeof recallWords>>;
