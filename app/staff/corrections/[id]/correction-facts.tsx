import { getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { SummaryList } from "@/components/ui/summary-list";
import { grouped } from "@/lib/credential-number";
import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import type { ListedCorrection } from "@/lib/requests/list-corrections";

/** The fields that a correction may name, in the order in which they were asked. */
const askedFields = ["given", "middle", "family", "since", "issuedOn", "what"] as const;

/** What a holder says is wrong, what it should say, and the file that shows it. */
export async function CorrectionFacts({
  correction,
  locale,
}: {
  readonly correction: ListedCorrection;
  readonly locale: Locale;
}) {
  const [t, office, said] = await Promise.all([
    getTranslations("requests.decide"),
    getTranslations("requests.office"),
    getTranslations("requests.correction"),
  ]);
  const { about, asked, document, askedOn, kind, number } = correction;
  return (
    <SummaryList
      facts={[
        { name: office("about"), value: said(`about.${about}`) },
        ...askedFields.flatMap((field) => {
          const value = asked[field];
          return value === undefined ? [] : [{ name: said(field), value }];
        }),
        {
          name: t("file"),
          value:
            document === null ? (
              t("noFile")
            ) : (
              <a href={`/staff/documents/${document.id}`} className="text-primary underline">
                {document.name}
              </a>
            ),
        },
        {
          name: office("kind"),
          value: (
            <>
              {kind} <CredentialNumber grouped={grouped(number)} />
            </>
          ),
        },
        { name: t("askedOn"), value: writeDay(askedOn, locale) },
      ]}
    />
  );
}
