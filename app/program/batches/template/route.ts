import { getLocale, getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { templateColumns } from "@/lib/batches/template-columns";
import { translate } from "@/lib/i18n/translate";
import { contentTypes, type SheetFormat } from "@/lib/intake/write-sheet";
import { writeTemplate } from "@/lib/intake/write-template";
import { listOwnPrograms } from "@/lib/registry/list-own-programs";
import { examples } from "./examples";

/** An empty list of graduates for one of the operator's programs, with what each column means. */
export async function GET(request: Request): Promise<Response> {
  const { organizationId } = await requireRole("operator");
  const query = new URL(request.url).searchParams;
  const programs = await listOwnPrograms(organizationId);
  const program = programs.find(({ id }) => id === query.get("program"));
  if (!program) return new Response(null, { status: 404 });
  const format: SheetFormat = query.get("format") === "csv" ? "csv" : "xlsx";

  const [t, locale] = await Promise.all([getTranslations("batches"), getLocale()]);
  const columns = templateColumns(program.state, program.kind).map(({ field, use, cite }) => ({
    header: t(`header.${field}`),
    example: examples[field],
    explanation: `${t(`hint.${field}`)} ${translate(cite.says, locale).text}`,
    use,
  }));
  const bytes = await writeTemplate(format, columns, {
    rows: t("new.rows"),
    reference: t("new.reference"),
    field: t("new.field"),
    use: t("new.use"),
    example: t("new.example"),
    explanation: t("new.explanation"),
    asked: t("use.asked"),
    optional: t("use.optional"),
  });
  return new Response(Buffer.from(bytes), {
    headers: {
      "content-type": contentTypes[format],
      "content-disposition": `attachment; filename="${program.state}-${program.kind}-graduates.${format}"`,
      "cache-control": "private, no-store",
    },
  });
}
