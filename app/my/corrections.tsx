import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import { writeDay } from "@/lib/i18n/write-day";
import { listCorrections } from "@/lib/requests/list-corrections";

/** The corrections that a holder asked for, what became of them, and the way to ask for one. */
export async function Corrections({
  credential,
}: {
  readonly credential: { readonly id: string; readonly number: string };
}) {
  const [t, locale, corrections] = await Promise.all([
    getTranslations("requests.correction"),
    getLocale(),
    listCorrections(credential.id),
  ]);
  return (
    <Section title={t("mine")}>
      <ul className="max-w-3xl">
        {corrections.map(({ id, about, askedOn, decision, decidedOn, reason }) => (
          <li key={id} className="border-t border-hairline py-3">
            <span className="font-semibold">{t(`aboutShort.${about}`)}</span> ·{" "}
            {decision === null || decidedOn === null
              ? t("waits", { day: writeDay(askedOn, locale) })
              : t(decision, { day: writeDay(decidedOn, locale) })}
            {reason !== null && <p className="text-quiet">{t("reason", { reason })}</p>}
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <ButtonLink href={`/my/credentials/${credential.number}/correction`} look="secondary">
          {t("ask")}
        </ButtonLink>
      </p>
    </Section>
  );
}
