import { useTranslations } from "next-intl";
import { AnswerPanel, type AnswerPanelProps } from "@/components/answer-panel";
import { ReceiptLink, type ReceiptReference } from "@/components/receipt-link";
import { Verdict, type Tone } from "@/components/verdict";
import { CheckList, type CheckLine } from "./check-list";
import { DifferenceTable, type DifferenceLine } from "./difference-table";
import { Issued, type IssuedText } from "./issued-text";

/** What a check of a document found, in the reader's language. */
export interface CheckedDocumentProps {
  readonly tone: Tone;
  readonly sentence: string;
  readonly meaning: string;
  readonly handedIn: string;
  /** What its edition said; null where it names the credential alone. */
  readonly issued: IssuedText | null;
  /** How the credential stands now; null where that could not be checked. */
  readonly panel: AnswerPanelProps | null;
  readonly checks: readonly CheckLine[];
  readonly differences: readonly DifferenceLine[];
  readonly receipt: ReceiptReference | null;
}

/** A document that leads to a record: the verdict, as issued beside as of now, the checks, and what differs. */
export function CheckedDocument({
  tone,
  sentence,
  meaning,
  handedIn,
  issued,
  panel,
  checks,
  differences,
  receipt,
}: CheckedDocumentProps) {
  const t = useTranslations("document-check");
  return (
    <>
      <Verdict tone={tone} sentence={sentence}>
        <p className="mt-4 max-w-prose">{meaning}</p>
        <p className="mt-2 max-w-prose text-quiet">{handedIn}</p>
      </Verdict>
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-2 print:mt-4 print:grid-cols-2 print:gap-4 print:text-[8.5pt]">
        <section>
          <h2 className="mb-3">{t("asIssued.title")}</h2>
          <Issued text={issued} />
        </section>
        <section>
          <h2 className="mb-3">{t("asOfNow.title")}</h2>
          {panel === null ? (
            <Verdict tone="unknown" sentence={t("asOfNow.unknown")}>
              <p className="mt-4 max-w-prose">{t("asOfNow.unknownBody")}</p>
            </Verdict>
          ) : (
            <AnswerPanel {...panel} />
          )}
        </section>
      </div>
      <section className="mt-10 print:mt-4">
        <h2 className="mb-3">{t("checks.title")}</h2>
        <CheckList checks={checks} />
      </section>
      {differences.length > 0 && (
        <section className="mt-10 print:mt-4">
          <h2 className="mb-3">{t("differences.title")}</h2>
          <DifferenceTable differences={differences} />
        </section>
      )}
      {receipt && (
        <section className="mt-10 break-inside-avoid print:mt-4">
          <h2>{t("receipt.title")}</h2>
          <p className="mt-2 max-w-prose">{t("receipt.body")}</p>
          <p className="mt-2">
            <ReceiptLink {...receipt} />
          </p>
        </section>
      )}
    </>
  );
}
