import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import { findFile } from "@/lib/intake/find-file";
import { returnFile } from "@/lib/intake/return-file";
import { contentTypes, formatOf } from "@/lib/intake/write-sheet";

/** The file as it came in, with an outcome in each row. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
): Promise<Response> {
  const { state } = await requireRole("registrar");
  const file = await findFile((await params).file, state);
  if (!file) return new Response(null, { status: 404 });
  const t = await getTranslations("imports");
  const content = returnFile(file, {
    outcome: (outcome, repeatOf) => t(`outcome.${outcome}`, { row: repeatOf ?? 0 }),
    reason: ({ code }) => t(`reason.${code}`),
  });
  const format = formatOf(file.name);
  const name = file.name.replace(/\.[^.]*$/, "");
  return new Response(content, {
    headers: {
      "content-type": contentTypes[format],
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}-outcomes.${format}`,
      "cache-control": "private, no-store",
    },
  });
}
