import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { writeDay } from "@/lib/i18n/write-day";
import { listCorrections } from "@/lib/requests/list-corrections";

/** The corrections that the graduate asked for, and what the office decided of each. */
export async function OwnCorrections({ credentialId }: { readonly credentialId: string }) {
  const [t, said, locale, corrections] = await Promise.all([
    getTranslations("desk.operator.corrections"),
    getTranslations("requests.correction"),
    getLocale(),
    listCorrections(credentialId),
  ]);
  return (
    <Section title={t("title")}>
      {corrections.length === 0 ? (
        <p>{t("noneOfThis")}</p>
      ) : (
        <ul className="max-w-3xl">
          {corrections.map(({ id, about, askedOn, decision, decidedOn, reason }) => (
            <li key={id} className="border-t border-hairline py-3">
              <span className="font-semibold">{said(`aboutShort.${about}`)}</span> ·{" "}
              {decision === null || decidedOn === null
                ? said("waits", { day: writeDay(askedOn, locale) })
                : said(decision, { day: writeDay(decidedOn, locale) })}
              {reason !== null && <p className="text-quiet">{said("reason", { reason })}</p>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
