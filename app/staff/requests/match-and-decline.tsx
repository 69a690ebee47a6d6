import { getTranslations } from "next-intl/server";
import type { FormState } from "@/lib/forms";
import { AnswerSection } from "./answer-section";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/** Says which credential a request is about. */
export async function Match({ action }: { readonly action: Action }) {
  const t = await getTranslations("requests.answer");
  return (
    <AnswerSection
      title={t("match")}
      lead={t("matchLead")}
      submit={t("matchSubmit")}
      action={action}
      questions={[
        { name: "number", kind: "text", label: t("number") },
        { name: "reason", kind: "area", label: t("reason"), hint: t("reasonHint") },
      ]}
    />
  );
}

/** Declines a request with a reason. Its field has a name of its own: both forms stand on one page. */
export async function Decline({ action }: { readonly action: Action }) {
  const t = await getTranslations("requests.answer");
  return (
    <AnswerSection
      title={t("decline")}
      lead={t("declineLead")}
      submit={t("declineSubmit")}
      action={action}
      questions={[{ name: "declineReason", kind: "area", label: t("declineReason") }]}
    />
  );
}
