import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Verdict } from "@/components/verdict";
import type { ReceiptReference } from "@/components/receipt-link";
import { CheckedDocument, type CheckedDocumentProps } from "./checked-document";

/** What a document came to, as the page shows it. */
export type DocumentAnswerProps =
  | ({ readonly kind: "checked" } & CheckedDocumentProps)
  | { readonly kind: "receipt"; readonly path: string; readonly genuine: boolean }
  | {
      readonly kind: "not-issued-here" | "replaced" | "taken-back";
      readonly receipt: ReceiptReference;
    }
  | { readonly kind: "failed"; readonly reference: string };

/** The answer to a document: the verdict first, and what it rests on. */
export function DocumentAnswer(answer: DocumentAnswerProps) {
  const t = useTranslations("document-check");
  switch (answer.kind) {
    case "checked":
      return <CheckedDocument {...answer} />;
    case "receipt":
      return (
        <Verdict
          tone={answer.genuine ? "valid" : "unknown"}
          sentence={t(answer.genuine ? "receipt.genuine" : "receipt.around")}
        >
          <p className="mt-4 max-w-prose">
            {t(answer.genuine ? "receipt.genuineBody" : "receipt.aroundBody")}
          </p>
          <p className="mt-6">
            <ButtonLink href={answer.path}>{t("receipt.open")}</ButtonLink>
          </p>
        </Verdict>
      );
    case "not-issued-here":
      return (
        <Verdict tone="unknown" sentence={t("notIssuedHere.sentence")}>
          <p className="mt-4 max-w-prose">{t("notIssuedHere.body")}</p>
          <ul className="mt-4 max-w-prose list-disc space-y-2 pl-6">
            {(["picture", "email", "number"] as const).map((advice) => (
              <li key={advice}>{t(`notIssuedHere.${advice}`)}</li>
            ))}
          </ul>
          <ReceiptOfThis {...answer.receipt} />
        </Verdict>
      );
    case "replaced":
    case "taken-back":
      return (
        <Verdict
          tone={answer.kind === "replaced" ? "unknown" : "invalid"}
          sentence={t(`${answer.kind}.sentence`)}
        >
          <p className="mt-4 max-w-prose">{t(`${answer.kind}.body`)}</p>
          <ReceiptOfThis {...answer.receipt} />
        </Verdict>
      );
    case "failed":
      return (
        <Verdict tone="unknown" sentence={t("failed.sentence")}>
          <p className="mt-4 max-w-prose">{t("failed.body")}</p>
          <p className="mt-4 text-quiet">
            {t("failed.reference", { reference: answer.reference })}
          </p>
        </Verdict>
      );
  }
}

function ReceiptOfThis({ path }: ReceiptReference) {
  const t = useTranslations("verify");
  return (
    <p className="mt-4 text-[0.9rem]">
      <a href={path} className="text-primary underline">
        {t("receiptOfThis")}
      </a>
    </p>
  );
}
