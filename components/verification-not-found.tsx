import { useTranslations } from "next-intl";
import { Verdict } from "./verdict";

/** The one answer to a wrong pair and to an unknown number. */
export function NotFound() {
  const t = useTranslations("verify.notFound");
  return (
    <Verdict tone="unknown" sentence={t("sentence")}>
      <p className="mt-4 max-w-prose">{t("body")}</p>
    </Verdict>
  );
}
