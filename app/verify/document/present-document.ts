import { getTranslations } from "next-intl/server";
import { presentAnswer } from "@/app/verify/present-answer";
import { presentReceipt } from "@/app/verify/present-receipt";
import type { CheckedDocumentProps } from "@/components/document/checked-document";
import type { DocumentAnswerProps } from "@/components/document/document-answer";
import { grouped } from "@/lib/credential-number";
import type { CheckedDocument, DocumentVerdict } from "@/lib/proofs/check-document";
import { receiptPath } from "@/lib/receipts/receipt-link";
import { presentChecks } from "./present-checks";
import { presentDifferences } from "./present-differences";
import { presentHeadline } from "./present-headline";
import { presentIssued } from "./present-issued";
import { worthOf } from "./worth";

/** A verdict on a document as the page takes it, in the reader's language. */
export async function presentDocument(
  verdict: Exclude<DocumentVerdict, { readonly found: "unreadable" | "busy" }>,
): Promise<DocumentAnswerProps> {
  switch (verdict.found) {
    case "receipt":
      return {
        kind: "receipt",
        path: receiptPath(verdict.reference),
        genuine: verdict.genuine,
      };
    case "not-issued-here":
    case "replaced":
    case "taken-back":
      return { kind: verdict.found, receipt: presentReceipt(verdict.recorded.reference) };
    case true:
      return { kind: "checked", ...(await presentChecked(verdict)) };
  }
}

async function presentChecked(checked: CheckedDocument): Promise<CheckedDocumentProps> {
  const { answer, recorded, edition, form } = checked;
  const t = await getTranslations("document-check");
  const number = grouped(answer.credential.number);
  const what = { form: t(`form.${form === "unreadable" ? "text" : form}`), number };
  const unread = worthOf(checked).statusUnread;
  const panel = await presentAnswer({ answer, ...recorded });
  return {
    ...(await presentHeadline(checked)),
    handedIn:
      edition === null
        ? t("handedInWithoutEdition", what)
        : t("handedIn", { ...what, edition: edition.number }),
    issued: await presentIssued(checked),
    // Where a list cannot be read, nothing says "valid": neither the record's answer nor the receipt of it.
    panel: unread ? null : { ...panel, receipt: null },
    receipt: unread ? null : panel.receipt,
    checks: await presentChecks(checked),
    differences: await presentDifferences(checked),
  };
}
