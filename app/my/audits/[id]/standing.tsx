import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { dayOf } from "@/lib/dates";
import type { AuditItem } from "@/lib/education/audit-item";
import { writeDay } from "@/lib/i18n/write-day";
import { timeZoneOf } from "@/lib/states/catalogue";

/** What became of a request for evidence: handed in, and what the office found and why. */
export async function Standing({
  item: { state, answeredAt, decision, reason },
}: {
  readonly item: Pick<AuditItem, "state" | "answeredAt" | "decision" | "reason">;
}) {
  const [t, locale] = await Promise.all([getTranslations("audits.mine"), getLocale()]);
  if (decision !== null) {
    const found = decision === "in-order";
    return (
      <Notice kind={found ? "success" : "attention"}>
        <p>{t(found ? "inOrder" : "notInOrder")}</p>
        {reason !== null && <p>{t("reason", { reason })}</p>}
      </Notice>
    );
  }
  if (answeredAt === null) return null;
  const day = writeDay(dayOf(answeredAt, timeZoneOf(state)), locale);
  return <Notice>{t("answered", { day })}</Notice>;
}
