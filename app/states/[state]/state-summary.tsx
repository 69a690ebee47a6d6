import { useLocale, useTranslations } from "next-intl";
import type { FactRow } from "@/components/states/fact-row";
import { coverageWords } from "@/components/states/fact-words";
import { Name } from "@/components/states/said";
import { SummaryList } from "@/components/ui/summary-list";
import type { StatePolicy } from "@/lib/rules/policy";
import { rulesOf } from "@/lib/states/version";

/** The state at a glance: whom to ask, the credentials, Medicaid, and which version of the rules this is. */
export function StateSummary({
  policy,
  row,
  kinds,
  isHeld,
}: {
  readonly policy: StatePolicy;
  readonly row: FactRow;
  readonly kinds: readonly { readonly code: string; readonly title: string }[];
  readonly isHeld: boolean;
}) {
  const t = useTranslations("states.summaryList");
  const all = useTranslations("states");
  const locale = useLocale();
  return (
    <SummaryList
      facts={[
        { name: t("body"), value: <Name line>{policy.body}</Name>, note: policy.contact },
        {
          name: t("kinds"),
          value:
            kinds.length === 0 ? (
              all("facts.noCredential")
            ) : (
              <ul>
                {kinds.map(({ code, title }) => (
                  <li key={code}>
                    {isHeld ? (
                      <a href={`#${code}`}>
                        {code}: <Name>{title}</Name>
                      </a>
                    ) : (
                      <>
                        {code}: <Name>{title}</Name>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            ),
        },
        { name: t("medicaid"), value: coverageWords(row, locale) },
        { name: t("confidence"), value: all(`confidence.${row.confidence}`) },
        ...(isHeld
          ? [
              {
                name: t("rules"),
                value: <span className="font-mono">{rulesOf(policy.code)}</span>,
                note: t("rulesNote"),
              },
              {
                name: t("parts"),
                value: (
                  <ul className="flex flex-wrap gap-x-5">
                    {(["readings", "not-found", "changes", "examples", "facts"] as const).map(
                      (part) => (
                        <li key={part}>
                          <a href={`#${part}`}>{all(`part.${part}`)}</a>
                        </li>
                      ),
                    )}
                  </ul>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
