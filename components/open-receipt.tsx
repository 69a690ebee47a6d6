import { useTranslations } from "next-intl";

/** A link to a receipt in a table, told apart by its moment for those who listen. */
export function OpenReceipt({ path, moment }: { readonly path: string; readonly moment: string }) {
  const t = useTranslations("receipts");
  return (
    <a href={path} aria-label={t("openOf", { moment })} className="text-primary underline">
      {t("open")}
    </a>
  );
}
