import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import type { AuditItem } from "@/lib/education/audit-item";
import { notAcceptedReasons } from "@/lib/education/not-accepted-reasons";
import { decide } from "./actions";

/** Asks what the office finds, and which records it does not accept. */
export async function FindingForm({
  item: { id, records },
}: {
  readonly item: Pick<AuditItem, "id" | "records">;
}) {
  const [t, reasons, common, errors] = await Promise.all([
    getTranslations("audits"),
    getTranslations("education.reason"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  const open = records.filter(({ standing }) => standing !== "not-accepted");
  return (
    <Section title={t("item.decide")}>
      <FactForm
        action={decide.bind(null, id)}
        questions={[
          {
            name: "decision",
            kind: "choice",
            label: t("item.finding"),
            options: [
              { value: "", text: t("item.choose") },
              ...(["in-order", "not-in-order"] as const).map((value) => ({
                value,
                text: t(`decision.${value}`),
              })),
            ],
          },
          { name: "reason", kind: "area", label: t("item.reason"), hint: t("item.reasonHint") },
          {
            name: "records",
            kind: "checkboxes",
            label: t("item.notAccepted"),
            hint: t("item.notAcceptedHint"),
            optional: true,
            options: open.map(({ id: value, course, on: day }) => ({
              value,
              text: t("item.recordChoice", { course, day }),
            })),
          },
          {
            name: "because",
            kind: "choice",
            label: t("item.because"),
            optional: true,
            options: [
              { value: "", text: t("item.none") },
              ...notAcceptedReasons.map((value) => ({ value, text: reasons(value) })),
            ],
          },
        ]}
        words={{ problem: errors("summary"), optional: common("optional"), submit: t("item.send") }}
      />
    </Section>
  );
}
