import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";

/** Says of a workbook that other sheets of it were not read; `sheets` is their number as the address says it. */
export async function UnreadSheets({ sheets }: { readonly sheets: string | undefined }) {
  if (sheets === undefined || !/^[1-9]\d{0,2}$/.test(sheets)) return null;
  const t = await getTranslations("imports.upload");
  return <Notice kind="attention">{t("unreadSheets", { count: Number(sheets) })}</Notice>;
}
