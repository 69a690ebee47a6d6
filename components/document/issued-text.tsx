import { useTranslations } from "next-intl";
import { Marked } from "@/components/marked";
import { SummaryList } from "@/components/ui/summary-list";
import type { Translated } from "@/lib/i18n/translate";

/** What an edition said when it was made, in the reader's language. */
export interface IssuedText {
  readonly holder: string;
  readonly kindInWords: readonly Translated[];
  readonly kind: string;
  readonly state: string;
  /** The lines of the certificate: its number, days, how long it lasts, its edition. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly origin: string;
  /** That another edition took its place. */
  readonly superseded: string | null;
}

/** What was issued, as it was then; says so where a document stands for no edition. */
export function Issued({ text }: { readonly text: IssuedText | null }) {
  const t = useTranslations("document-check.asIssued");
  if (text === null) return <p className="max-w-prose">{t("none")}</p>;
  const { holder, kindInWords, kind, state, facts, origin, superseded } = text;
  return (
    <div className="border border-l-8 border-hairline border-l-edge bg-card p-5 sm:p-8 print:px-6 print:py-4">
      <p className="font-semibold">{t("document")}</p>
      <div className="mt-4 print:mt-2">
        <SummaryList
          facts={[
            { name: t("holder"), value: holder },
            {
              name: t("credential"),
              value: (
                <>
                  <Marked parts={kindInWords} /> ({kind}), {state}
                </>
              ),
              note: origin,
            },
            ...facts.map(({ label, value }) => ({ name: label, value })),
          ]}
        />
      </div>
      {superseded && <p className="mt-4 font-semibold text-attention">{superseded}</p>}
    </div>
  );
}
