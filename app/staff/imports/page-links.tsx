import Link from "next/link";
import { getTranslations } from "next-intl/server";

/** Leads from one page of a long list to the one before and after. */
export async function PageLinks({
  href,
  page,
  pages,
}: {
  readonly href: (page: number) => string;
  readonly page: number;
  readonly pages: number;
}) {
  const t = await getTranslations("imports.page");
  if (pages <= 1) return null;
  const link = (to: number, text: string, rel: string) => (
    <Link href={href(to)} rel={rel} className="text-primary underline">
      {text}
    </Link>
  );
  return (
    <nav aria-label={t("label")} className="mt-4 flex flex-wrap items-center gap-6">
      {page > 1 && link(page - 1, t("previous"), "prev")}
      <span>{t("position", { page, pages })}</span>
      {page < pages && link(page + 1, t("next"), "next")}
    </nav>
  );
}
