import { useTranslations } from "next-intl";
import { Verdict } from "./verdict";

/** Said whenever something could not be read: an answer of its own, never "valid". */
export function CouldNotCheck({ reference }: { readonly reference: string }) {
  const t = useTranslations("verify.couldNotCheck");
  return (
    <Verdict tone="unknown" sentence={t("sentence")}>
      <p className="mt-4 max-w-prose">{t("body")}</p>
      <p className="mt-4 text-quiet">{t("reference", { reference })}</p>
    </Verdict>
  );
}
