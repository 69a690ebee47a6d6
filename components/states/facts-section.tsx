import { useLocale, useTranslations } from "next-intl";
import { SummaryList } from "@/components/ui/summary-list";
import type { FactCredential, FactRow } from "./fact-row";
import { hoursWords, termWords } from "./fact-words";
import { CredentialTitle, Name, Said } from "./said";

/** What the national facts say of a state, with where they come from; what is not in them says so. */
export function FactsSection({
  row,
  notes,
  sources,
  reciprocity,
  open,
}: {
  readonly row: FactRow;
  readonly notes: readonly string[];
  readonly sources: readonly {
    readonly title: string;
    readonly url: string | null;
    readonly asOf: string | null;
  }[];
  readonly reciprocity: readonly { readonly name: string; readonly basis: string | null }[];
  readonly open: boolean;
}) {
  const t = useTranslations("states");
  return (
    <section id="facts" className="mt-12">
      <h2>{t("part.facts")}</h2>
      <p className="mt-1 max-w-prose">{t("facts.lead")}</p>
      <details open={open} className="mt-2">
        <summary className="min-h-11 cursor-pointer py-2 font-semibold text-primary">
          {t("facts.show")}
        </summary>
        {row.credentials.map((one, index) => (
          <OneCredential
            key={one.name}
            credential={one}
            basis={reciprocity[index]?.basis ?? null}
          />
        ))}
        {notes.length > 0 && (
          <>
            <h3 className="mt-6">{t("facts.notes")}</h3>
            <ul className="mt-2 list-disc space-y-1 pl-5">
              {notes.map((note) => (
                <li key={note}>
                  <Said>{note}</Said>
                </li>
              ))}
            </ul>
          </>
        )}
        <h3 className="mt-6">{t("facts.sources")}</h3>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {sources.map(({ title, url, asOf }) => (
            <li key={title}>
              {url ? (
                <a href={url}>
                  <Name>{title}</Name>
                </a>
              ) : (
                <Name>{title}</Name>
              )}
              {", "}
              {asOf === null ? t("facts.noDate") : t("facts.asOf", { day: asOf })}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function OneCredential({
  credential,
  basis,
}: {
  readonly credential: FactCredential;
  readonly basis: string | null;
}) {
  const t = useTranslations("states.facts");
  const locale = useLocale();
  const text = (value: string | null) => (value === null ? t("notFound") : <Said>{value}</Said>);
  const { trainingHours: training, examRequired: exam, minAge: age } = credential;
  return (
    <div className="mt-4">
      <h3 className="mb-2">
        <CredentialTitle {...credential} />
      </h3>
      <SummaryList
        facts={[
          {
            name: t("body"),
            value: credential.body ? <Name line>{credential.body}</Name> : t("notFound"),
          },
          { name: t("term"), value: termWords(credential, locale) },
          { name: t("education"), value: hoursWords(credential, locale) },
          {
            name: t("training"),
            value: training === null ? t("notFound") : t("hours", { hours: training }),
          },
          { name: t("exam"), value: exam === null ? t("notFound") : t(exam ? "yes" : "no") },
          { name: t("age"), value: age === null ? t("notFound") : t("years", { years: age }) },
          { name: t("schooling"), value: text(credential.education) },
          { name: t("lived"), value: text(credential.livedExperience) },
          { name: t("reciprocity"), value: text(basis) },
        ]}
      />
    </div>
  );
}
