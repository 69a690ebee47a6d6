import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { EventType } from "@/lib/history/event-types";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import type { ActionReason } from "./action-reasons";

const eventOf = {
  suspended: "program-suspended",
  withdrawn: "program-withdrawn",
  reinstated: "program-reinstated",
  appealed: "program-appealed",
  upheld: "program-appeal-decided",
  overturned: "program-appeal-decided",
} as const satisfies Record<string, EventType>;

/** What is done to a program's recognition, and why. */
export interface NewProgramAction {
  readonly kind: keyof typeof eventOf;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** The suspension or withdrawal that it follows on. */
  readonly concernsId: string | null;
  readonly reasons: readonly ActionReason[];
  /** In the actor's words, kept outside the row where it can be redacted. */
  readonly remark: string | undefined;
}

/** Records what is done to a program's recognition with its event, in the transaction that does it. */
export async function addAction(
  tx: Database,
  program: { readonly id: string; readonly operator: { readonly id: string } },
  action: NewProgramAction,
  actor: Actor,
): Promise<{ readonly id: string }> {
  const { kind, from, to, concernsId, reasons, remark: words } = action;
  const remark = words
    ? await tx.remark.create({ data: { text: words }, select: { id: true } })
    : null;
  const { id } = await tx.programAction.create({
    data: {
      programId: program.id,
      kind,
      from: toDatabaseDay(from),
      to: toDatabaseDay(to),
      concernsId,
      reasons: [...reasons],
      remarkId: remark?.id ?? null,
      recordedById: actor.userId,
    },
    select: { id: true },
  });
  await recordEvent(tx, {
    type: eventOf[kind],
    effectiveOn: from,
    actor,
    programId: program.id,
    organizationId: program.operator.id,
    after: { id, kind, from, to, concernsId, reasons: [...reasons] },
    reason: words,
  });
  return { id };
}
