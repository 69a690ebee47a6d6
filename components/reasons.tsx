import { useTranslations } from "next-intl";
import type { Citation } from "@/lib/rules/dated";
import { Day } from "./day";

/** One reason of an answer, in the reader's language, and the source it rests on. */
export interface Reason {
  readonly code: string;
  readonly text: string;
  readonly cite: Citation;
}

/** The reasons of an answer behind a disclosure; each names its source behind another. */
export function Reasons({
  title,
  reasons,
  open = false,
}: {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly open?: boolean;
}) {
  return (
    <details className="mt-6" open={open}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-primary">{title}</summary>
      <ul className="mt-2 space-y-4">
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.text}`} className="border-l-4 border-hairline pl-4">
            <p>{reason.text}</p>
            <Source cite={reason.cite} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where a rule comes from: the source, its section, what it says in our words, and how we know. */
function Source({ cite }: { readonly cite: Citation }) {
  const t = useTranslations("verify");
  return (
    <p className="text-[0.9rem] text-quiet">
      {cite.url ? (
        <a href={cite.url} rel="noreferrer" className="underline">
          {cite.source}
        </a>
      ) : (
        <cite className="not-italic">{cite.source}</cite>
      )}
      {cite.section && `, ${cite.section}`}: {cite.says} ({t(`basis.${cite.basis}`)},{" "}
      <span>{t.rich("readOn", { day: () => <Day day={cite.readOn} /> })}</span>)
      {cite.superseded && ` ${t("superseded")}`}
    </p>
  );
}
