import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { day, requiredDay, text } from "@/lib/registry/inputs";
import { isTooFarAhead } from "@/lib/registry/record-action";
import { done, refused, type Result } from "@/lib/result";
import { chosenReasons } from "./action-reasons";
import { addAction } from "./add-action";
import { findProgram, lockProgram, type Program } from "./find-program";
import { overlap, standingWindows } from "./recognized-days";
import { tellOperatorOfProgram } from "./tell-operator-of-program";

/** A suspension or withdrawal as the registrar enters it, for days that may lie wholly in the past. */
export const NewLimit = z.object({
  kind: z.enum(["suspended", "withdrawn"], "missing"),
  from: requiredDay,
  to: day.optional(),
  /** The codes, in one field with spaces between them. */
  reasons: z
    .string({ error: "missing" })
    .transform((words) => words.split(" ").filter(Boolean))
    .pipe(z.array(z.enum(chosenReasons, "missing")).min(1, "missing")),
  remark: text(1000),
});

type Limit = z.output<typeof NewLimit>;

/** Why a recognition is not limited. */
export type LimitRefusal =
  "not-found" | "ends-before-start" | "too-far-ahead" | "not-recognized-then" | "limited-already";

/** The name under which a limit that waits for its check is kept. */
export function limitDraft(programId: string): string {
  return `limit:${programId}`;
}

/**
 * Suspends or withdraws a program's recognition for a window of days. Credentials issued inside it stay as they
 * are until each is decided in the recall.
 */
export async function limitRecognition(
  programId: string,
  input: Limit,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<{ readonly actionId: string }, LimitRefusal>> {
  return db.$transaction(async (tx) => {
    const program = await lockProgram(tx, programId, actor.state);
    if (!program) return refused("not-found");
    const wrong = wrongWith(program, input, today);
    if (wrong !== null) return refused(wrong);
    const { kind, from, to = null, reasons, remark } = input;
    const action = { kind, from, to, concernsId: null, reasons, remark } as const;
    const { id } = await addAction(tx, program, action, actor);
    await tellOperatorOfProgram(tx, program, { what: kind, from, to, reasons }, today);
    return done({ actionId: id });
  });
}

/** Whether a limit would be refused as things are, so that its check can be shown. Records nothing. */
export async function checkLimit(
  programId: string,
  input: Limit,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<null, LimitRefusal>> {
  const program = await findProgram(programId, actor.state);
  if (!program) return refused("not-found");
  const wrong = wrongWith(program, input, today);
  return wrong === null ? done(null) : refused(wrong);
}

/** A withdrawal may follow on a suspension of the same days; nothing else may be said of a day twice. */
function wrongWith(
  { recognized, actions }: Program,
  { kind, from, to }: Limit,
  today: PlainDate,
): Exclude<LimitRefusal, "not-found"> | null {
  if (to !== undefined && to < from) return "ends-before-start";
  if (isTooFarAhead(from, today)) return "too-far-ahead";
  const asked = { from, to: to ?? null };
  if (!recognized.some((span) => overlap(span, asked))) return "not-recognized-then";
  const isLimited = standingWindows(actions).some(
    (window) =>
      window.days !== null &&
      overlap(window.days, asked) &&
      (kind === "suspended" || window.kind === "withdrawn"),
  );
  return isLimited ? "limited-already" : null;
}
