"use server";

import { getTranslations } from "next-intl/server";
import type { SearchState } from "@/components/staff/search-form";
import { requireRole } from "@/lib/auth/session";
import { fields } from "@/lib/forms";
import { searchOwnGraduates } from "@/lib/programs/list-own-graduates";
import { GraduateTable } from "./graduate-table";

const shown = 50;

/** Searches the graduates of the operator's programs. */
export async function search(_previous: SearchState, form: FormData): Promise<SearchState> {
  const { organizationId } = await requireRole("operator");
  const t = await getTranslations("desk.operator.graduatesPage");
  const text = (fields(form)["text"] ?? "").slice(0, 200);
  const found = await searchOwnGraduates(organizationId, text, shown + 1);
  if (found.length === 0) return { text, result: <p>{t("nothing")}</p> };
  const result = (
    <>
      <h2 className="mb-2">{t("found", { count: Math.min(found.length, shown) })}</h2>
      <GraduateTable caption={t("foundTitle")} graduates={found.slice(0, shown)} />
      {found.length > shown && <p className="mt-4">{t("more")}</p>}
    </>
  );
  return { text, result };
}
