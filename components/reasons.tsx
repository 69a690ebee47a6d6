import { useTranslations } from "next-intl";
import type { Reason } from "@/lib/i18n/reasons";
import { Day } from "./day";
import { Marked } from "./marked";

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
    <details className="mt-6 print:mt-3" open={open}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-primary print:min-h-0 print:py-0 print:text-ink">
        {title}
      </summary>
      <ul className="mt-2 space-y-4 print:mt-1 print:space-y-1 print:text-[8.5pt]">
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
function Source({ cite }: { readonly cite: Reason["cite"] }) {
  const t = useTranslations("verify");
  const title = <Marked parts={cite.source} />;
  return (
    <p className="text-[0.9rem] text-quiet print:text-[8pt] print:leading-tight">
      {cite.url ? (
        <a href={cite.url} rel="noreferrer" className="underline">
          {title}
        </a>
      ) : (
        <cite className="not-italic">{title}</cite>
      )}
      {cite.section.text && (
        <>
          , <Marked parts={[cite.section]} />
        </>
      )}
      : <Marked parts={[cite.says]} /> ({t(`basis.${cite.basis}`)},{" "}
      <span>{t.rich("readOn", { day: () => <Day day={cite.readOn} /> })}</span>)
      {cite.superseded && ` ${t("superseded")}`}
    </p>
  );
}
