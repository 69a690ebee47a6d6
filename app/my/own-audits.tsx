import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { listOwnAudits } from "@/lib/education/audit-item";
import { writeDay } from "@/lib/i18n/write-day";

/** The audits for which a holder's credentials were drawn; nothing where there is none. */
export async function OwnAudits({ personId }: { readonly personId: string }) {
  const audits = await listOwnAudits(personId);
  if (audits.length === 0) return null;
  const [t, decision, locale] = await Promise.all([
    getTranslations("audits.mine"),
    getTranslations("audits.decision"),
    getLocale(),
  ]);
  return (
    <Section title={t("list")}>
      <ul className="space-y-2">
        {audits.map((audit) => (
          <li key={audit.id}>
            <Link
              href={`/my/audits/${audit.id}`}
              className="inline-flex min-h-11 items-center text-primary underline"
            >
              {t("open", { kind: audit.kind })}
            </Link>{" "}
            {audit.decision === null
              ? t("due", { day: writeDay(audit.due, locale) })
              : decision(audit.decision)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
