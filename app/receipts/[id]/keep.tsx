import { getTranslations } from "next-intl/server";
import { buttonClasses } from "@/components/ui/button";

/** The receipt as files, and how to check them. */
export async function Keep({ id }: { readonly id: string }) {
  const t = await getTranslations("receipts.keep");
  return (
    <section className="mt-10 print:hidden">
      <h2>{t("title")}</h2>
      <p className="mt-2 max-w-prose">{t("body")}</p>
      <p className="mt-4 flex flex-wrap gap-4">
        <a href={`/receipts/${id}/pdf`} className={buttonClasses()}>
          {t("pdf")}
        </a>
        <a href={`/receipts/${id}/json`} className={buttonClasses({ look: "secondary" })}>
          {t("json")}
        </a>
        <a href="/how-to-check" className={buttonClasses({ look: "quiet" })}>
          {t("how")}
        </a>
      </p>
    </section>
  );
}
