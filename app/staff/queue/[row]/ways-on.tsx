import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import type { ReasonCode } from "@/lib/intake/reasons";
import { writeRowKey, type RowKey } from "@/lib/intake/row-key";
import { setAside } from "./actions";

/** What a registrar can do with a row that waits. */
export async function WaysOn({
  rowKey,
  reason,
}: {
  readonly rowKey: RowKey;
  readonly reason: ReasonCode | null;
}) {
  const [t, common] = await Promise.all([getTranslations("queue.row"), getTranslations("common")]);
  const key = writeRowKey(rowKey);
  return (
    <>
      <Section title={t("ways")}>
        <p className="mb-3 max-w-prose">{t("registerHint")}</p>
        <ButtonLink href={`/staff/credentials/new?row=${key}`}>{t("register")}</ButtonLink>
      </Section>
      <Section title={t("aside")}>
        <p className="max-w-prose">{t("asideHint")}</p>
        <FactForm
          action={setAside.bind(null, key, reason)}
          questions={[{ name: "reason", label: t("reason"), hint: t("reasonHint"), kind: "area" }]}
          words={{ problem: t("problem"), optional: common("optional"), submit: t("aside") }}
        />
      </Section>
    </>
  );
}
