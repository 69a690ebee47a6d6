import { useLocale, useTranslations } from "next-intl";
import { Timeline } from "@/components/timeline";
import { writeDay } from "@/lib/i18n/write-day";
import type { Parameter } from "./parameter";
import { translate } from "@/lib/i18n/translate";
import { valueInWords } from "./value-in-words";

/** What changed when: every version that a source gives a first day, the newest first. */
export function VersionTimeline({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const t = useTranslations("states");
  const locale = useLocale();
  const changes = parameters.flatMap(({ id, key, label, versions }) =>
    versions.flatMap(({ from, value, cite }, index) => {
      if (from === null) return [];
      const before = versions[index + 1];
      const now = valueInWords(value, key, locale).join("; ");
      return [
        {
          id: `${id}-${from}`,
          title: `${translate(label, locale).text}: ${now}`,
          effectiveOn: from,
          recorded: t("change.readOn", { day: writeDay(cite.readOn, locale) }),
          remark:
            before === undefined
              ? null
              : t("change.before", { value: valueInWords(before.value, key, locale).join("; ") }),
          reference: null,
        },
      ];
    }),
  );
  return (
    <section id="changes" className="mt-12">
      <h2>{t("part.changes")}</h2>
      <p className="mt-1 mb-4 max-w-prose">{t("change.lead")}</p>
      {changes.length === 0 ? (
        <p>{t("change.none")}</p>
      ) : (
        <Timeline
          happenings={changes.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1))}
        />
      )}
    </section>
  );
}
