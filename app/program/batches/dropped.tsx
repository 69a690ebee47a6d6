import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Removal } from "@/lib/intake/forbidden-values";

/** What was in a list and may not be stored, and what to do about it; nothing where nothing was dropped. */
export async function Dropped({ removals }: { readonly removals: readonly Removal[] }) {
  const [t, said] = await Promise.all([
    getTranslations("batches.dropped"),
    getTranslations("imports.dropped"),
  ]);
  if (removals.length === 0) return null;
  return (
    <Notice kind="attention" title={said("title")}>
      <ul className="list-disc pl-6">
        {removals.map(({ column, because, whole, cells }) => (
          <li key={`${column} ${because}`}>
            {said(whole ? "whole" : "cells", {
              column,
              cells,
              because: said(`because.${because}`),
            })}
          </li>
        ))}
      </ul>
      <p className="mt-3">{t("advice")}</p>
    </Notice>
  );
}
