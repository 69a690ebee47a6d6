import { getTranslations } from "next-intl/server";

export default async function Loading() {
  const t = await getTranslations("common");
  return (
    <main>
      <p role="status" className="text-quiet">
        {t("loading")}
      </p>
    </main>
  );
}
