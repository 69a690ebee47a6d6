import { useTranslations } from "next-intl";
import { Day } from "@/components/day";
import type { Basis, Citation } from "@/lib/rules/dated";
import { Name, Said } from "./said";

/** What a value rests on: how we know it, what the source says in our words, where, and when it was read. */
export function CitationNote({ cite }: { readonly cite: Citation }) {
  const t = useTranslations("states.citation");
  return (
    <div className="text-[0.9rem] text-quiet">
      <p>
        <BasisMark basis={cite.basis} />
        {cite.superseded && <span className={`${mark} border-attention`}>{t("superseded")}</span>}
      </p>
      <p className="mt-1">
        <Said>{cite.says}</Said>
      </p>
      <p className="mt-1">
        {cite.url ? (
          <a href={cite.url} rel="noreferrer" className="underline">
            <Name>{cite.source}</Name>
          </a>
        ) : (
          <cite className="not-italic">
            <Name>{cite.source}</Name>
          </cite>
        )}
        {", "}
        <Said>{cite.section}</Said>
        {". "}
        {t.rich("readOn", { day: () => <Day day={cite.readOn} /> })}
      </p>
    </div>
  );
}

const mark = "mr-2 inline-block rounded-sm border px-2 text-[0.85rem] font-semibold text-ink";
const borders = {
  given: "border-primary",
  found: "border-edge",
  reading: "border-attention border-dashed",
} satisfies Record<Basis, string>;

/** How a value is known, as a mark with words in it. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const t = useTranslations("states.citation.basis");
  return <span className={`${mark} ${borders[basis]}`}>{t(basis)}</span>;
}
