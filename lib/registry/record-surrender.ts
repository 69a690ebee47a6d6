import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import type { Result } from "@/lib/result";
import type { Registrar } from "./cases";
import { requiredDay, text } from "./inputs";
import { recordAction, type ActionRefusal } from "./record-action";

/** A surrender as the registrar enters it, with the holder's word before them: its first day, and why. */
export const NewSurrender = z.object({ from: requiredDay, reason: text(500) });

/** Why a surrender is not recorded. */
export type SurrenderRefusal = ActionRefusal | "already-revoked" | "already-surrendered";

/** Records that a holder gives a credential up from a day on, in the past or up to a year ahead. */
export async function recordSurrender(
  number: string,
  { from, reason }: z.output<typeof NewSurrender>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, SurrenderRefusal>> {
  const surrender = { kind: "surrendered", from, to: null, reason } as const;
  return recordAction(number, surrender, actor, today, (standing) => {
    if (standing.some(({ kind }) => kind === "surrendered")) return "already-surrendered";
    return standing.some((one) => one.kind === "revoked" && one.from <= from)
      ? "already-revoked"
      : null;
  });
}
