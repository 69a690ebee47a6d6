import { getTranslations } from "next-intl/server";
import type { AskedBy } from "@/lib/receipts/asked-by";

/** Who asked, for those who may know; for everybody else, that it is not shown. */
export async function WhoAsked({ askedBy }: { readonly askedBy: AskedBy | null }) {
  const t = await getTranslations("receipts.who");
  return (
    <section className="mt-10">
      <h2>{t("title")}</h2>
      <p className="mt-2 max-w-prose">
        {askedBy === null
          ? t("untold")
          : askedBy.signedIn
            ? t("told", { who: askedBy.askedBy })
            : t("public")}
      </p>
    </section>
  );
}
