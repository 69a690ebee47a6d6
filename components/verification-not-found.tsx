import { useTranslations } from "next-intl";
import type { ReceiptReference } from "./receipt-link";
import { Verdict } from "./verdict";

/** The one answer to a wrong pair and to an unknown number. It reads the same to the letter each time. */
export function NotFound({ receipt }: { readonly receipt: ReceiptReference }) {
  const t = useTranslations("verify");
  return (
    <Verdict tone="unknown" sentence={t("notFound.sentence")}>
      <p className="mt-4 max-w-prose">{t("notFound.body")}</p>
      <p className="mt-4 text-[0.9rem]">
        <a href={receipt.path} className="text-primary underline">
          {t("receiptOfThis")}
        </a>
      </p>
    </Verdict>
  );
}
