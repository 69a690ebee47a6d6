import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { returnBatch } from "@/lib/batches/return-batch";

/** The list as it stands, with what became or would become of each row, why, and the credential number. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const operator = await requireRole("operator");
  const t = await getTranslations("batches");
  const file = await returnBatch(operator, (await params).id, {
    outcome: (outcome, row) => t(`cell.${outcome}`, { row: row ?? 0 }),
    reason: ({ code, field }) => {
      const said = `${t(`reason.${code}`)} ${t(`mend.${code}`)}`;
      return field === null ? said : `${t(`field.${field}`)}: ${said}`;
    },
  });
  if (!file) return new Response(null, { status: 404 });
  return new Response(Buffer.from(file.bytes), {
    headers: {
      "content-type": file.contentType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "cache-control": "private, no-store",
    },
  });
}
