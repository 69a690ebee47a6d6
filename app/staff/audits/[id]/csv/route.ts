import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerCsv } from "@/app/states/csv-answer";
import { requireRole } from "@/lib/auth/session";
import { drawnFrom } from "@/lib/education/audit-check";
import { findAudit } from "@/lib/education/audit-find";

/** The credential numbers that an audit was drawn from, with whether each was drawn. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const { state } = await requireRole("registrar");
  const audit = await findAudit((await params).id, state);
  if (!audit) notFound();
  const t = await getTranslations("audits.column");
  const drawn = new Set(audit.items.map(({ number }) => number));
  const numbers = await drawnFrom(audit.id);
  const rows = numbers.map((number) => [number, drawn.has(number) ? "1" : "0"]);
  const answer = answerCsv("audit", [[t("number"), t("drawn")], ...rows]);
  answer.headers.set("cache-control", "private, no-store");
  return answer;
}
