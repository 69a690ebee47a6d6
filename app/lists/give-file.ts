import { getTranslations } from "next-intl/server";
import type { SheetText } from "@/lib/education/sheet-read";
import { returnSheet, type RowResult } from "@/lib/education/sheet-results";

/** The file of a list as it came, with what became of each row. */
export async function giveFile(
  list: SheetText & { readonly name: string },
  results: readonly RowResult[],
  happened: boolean,
): Promise<Response> {
  const t = await getTranslations("employees.list");
  const { name, contentType, bytes } = await returnSheet(list, results, {
    outcome: ({ outcome, repeatOf }) =>
      outcome === "post" && !happened
        ? t("outcomes.ready")
        : t(`outcomes.${outcome}`, { row: repeatOf ?? 0 }),
    reason: (reason) => t(`reason.${reason}`),
  });
  return new Response(Buffer.from(bytes), {
    headers: {
      "content-type": contentType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
    },
  });
}
