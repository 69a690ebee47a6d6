import { dayOf, type PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { CopyStepType } from "./copy-steps";

/** The request a step belongs to. Person and credential are known once it was matched. */
export interface SteppingRequest {
  readonly id: string;
  readonly state: string;
  readonly programId: string | null;
  readonly personId?: string | undefined;
  readonly credentialId?: string | undefined;
}

/** What happened to a request, who did it and why. */
export interface NewCopyStep {
  readonly type: CopyStepType;
  readonly at: Date;
  readonly actor: Actor;
  readonly due?: PlainDate | undefined;
  /** In the actor's words, kept outside the step where it can be redacted. */
  readonly words?: string | undefined;
}

/** Records a step of a request with its event, in the transaction of what it tells. */
export async function addCopyStep(
  tx: Database,
  request: SteppingRequest,
  step: NewCopyStep,
): Promise<void> {
  const remark = step.words
    ? await tx.remark.create({ data: { text: step.words }, select: { id: true } })
    : null;
  await tx.copyStep.create({
    data: {
      requestId: request.id,
      type: step.type,
      at: step.at,
      due: toDatabaseDay(step.due ?? null),
      actorId: step.actor.userId,
      remarkId: remark?.id ?? null,
    },
  });
  await recordEvent(tx, {
    type: `copy-${step.type}`,
    effectiveOn: dayOf(step.at, timeZoneOf(request.state)),
    actor: step.actor,
    personId: request.personId,
    credentialId: request.credentialId,
    programId: request.programId ?? undefined,
    after: { requestId: request.id, ...(step.due !== undefined && { due: step.due }) },
  });
}
