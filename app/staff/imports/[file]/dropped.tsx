import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import type { Removal } from "@/lib/intake/forbidden-values";

/** What was in the file and may not be stored. */
export async function Dropped({ removals }: { readonly removals: readonly Removal[] }) {
  const t = await getTranslations("imports.dropped");
  return (
    <Section title={t("title")}>
      {removals.length === 0 ? (
        <p className="max-w-prose">{t("none")}</p>
      ) : (
        <ul className="list-disc pl-6">
          {removals.map(({ column, because, whole, cells }) => (
            <li key={`${column} ${because}`}>
              {t(whole ? "whole" : "cells", { column, cells, because: t(`because.${because}`) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
