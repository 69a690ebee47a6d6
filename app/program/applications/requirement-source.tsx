import { useTranslations } from "next-intl";
import { CitationNote } from "@/components/states/citation";
import type { Citation } from "@/lib/rules/dated";

/** What a requirement rests on, behind a disclosure. */
export function RequirementSource({ cite }: { readonly cite: Citation }) {
  const t = useTranslations("applications.form");
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 text-primary">{t("why")}</summary>
      <CitationNote cite={cite} />
    </details>
  );
}
