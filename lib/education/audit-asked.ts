import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import { requiredDay, text } from "@/lib/registry/inputs";
import { kindEntry } from "@/lib/states/catalogue";
import { auditLimit } from "./audit-limit";

/** What a registrar asks for: which periods, how many percent of them, and by when evidence is due. */
export const NewAudit = z.object({
  kind: z.string({ error: "missing" }).min(1, "missing"),
  from: requiredDay,
  to: requiredDay,
  percent: z.coerce
    .number("percent-not-read")
    .int("percent-not-read")
    .min(1, "percent-not-read")
    .max(100, "percent-not-read"),
  due: requiredDay,
  reason: text(500).optional(),
});

/** Why nothing is drawn. */
export const auditRefusals = [
  "no-such-kind",
  "ends-before-start",
  "not-ended-yet",
  "over-the-limit",
  "due-too-early",
  "drawn-already",
  "nobody-to-draw",
] as const;

/** Why nothing is drawn. */
export type AuditRefusal = (typeof auditRefusals)[number];

/** What a registrar asked for. */
export type AskedAudit = z.output<typeof NewAudit>;

/** Why a draw is refused whoever could be drawn; null when it may be tried. */
export function refusalOf(
  { kind, from, to, percent, due }: AskedAudit,
  state: string,
  on: PlainDate,
): AuditRefusal | null {
  if (kindEntry(state, kind) === null) return "no-such-kind";
  if (to < from) return "ends-before-start";
  if (to >= on) return "not-ended-yet";
  if (due <= on) return "due-too-early";
  const limit = auditLimit(state, kind, on);
  return limit !== null && percent > limit.percent ? "over-the-limit" : null;
}
