import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import type { Action } from "@/lib/rules/facts";
import { refused, type Result } from "@/lib/result";
import type { Registrar } from "./cases";
import { day, requiredDay, text } from "./inputs";
import { recordAction, type ActionRefusal } from "./record-action";

/** A suspension as the registrar enters it, from its first day to its last, which may not be known yet. */
export const NewSuspension = z.object({
  from: requiredDay,
  to: day.optional(),
  reason: text(500),
});

/** Why a credential is not suspended. */
export type SuspensionRefusal =
  | ActionRefusal
  | "ends-before-start"
  | "overlapping-suspension"
  | "already-revoked"
  | "already-surrendered";

/** Suspends a credential from a day, in the past or up to a year ahead. */
export async function suspendCredential(
  number: string,
  input: z.output<typeof NewSuspension>,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, SuspensionRefusal>> {
  const { from, to = null, reason } = input;
  if (to !== null && to < from) return refused("ends-before-start");
  const suspension = { kind: "suspended", from, to, reason } as const;
  return recordAction(number, suspension, actor, today, (standing) => {
    if (standing.some((one) => one.kind === "revoked" && one.from <= from))
      return "already-revoked";
    if (standing.some((one) => one.kind === "surrendered" && one.from <= from))
      return "already-surrendered";
    return standing.some((one) => one.kind === "suspended" && overlap(one, suspension))
      ? "overlapping-suspension"
      : null;
  });
}

function overlap(a: Omit<Action, "kind">, b: Omit<Action, "kind">): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}
