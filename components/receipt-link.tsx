import { useTranslations } from "next-intl";

/** The receipt of a look-up: what people quote, the path of its page, and its whole address. */
export interface ReceiptReference {
  readonly reference: string;
  readonly path: string;
  readonly address: string;
}

/** Leads to a receipt. On paper its address is written out, for nobody can press a link there. */
export function ReceiptLink({ reference, path, address }: ReceiptReference) {
  const t = useTranslations("verify");
  return (
    <>
      {t("receipt")}:{" "}
      <a href={path} className="font-mono text-primary underline print:hidden">
        {reference}
      </a>
      <span className="hidden font-mono break-all print:inline">{address}</span>
    </>
  );
}
