import { Prisma } from "@/prisma/generated/client";
import { dayOf, type PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { EventType } from "@/lib/history/event-types";
import { recordEvent, type Actor } from "@/lib/history/record-event";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { Answers } from "./answers";
import type { ApplicationStepType } from "./application-steps";
import type { ReachedApplication } from "./reach-application";
import type { Reason } from "./reasons";

/** What happened to an application, who did it and why. */
export interface NewApplicationStep {
  readonly type: ApplicationStepType;
  readonly actor: Actor;
  readonly due?: PlainDate | undefined;
  readonly answers?: Answers | undefined;
  readonly reasons?: readonly Reason[] | undefined;
  /** In the actor's words, kept outside the step where they can be redacted. */
  readonly words?: string | undefined;
}

const events = {
  sent: "application-sent",
  "more-asked": "application-more-asked",
  answered: "application-answered",
  recognized: null,
  refused: "application-refused",
  withdrawn: "application-withdrawn",
  appealed: "application-appealed",
  "appeal-granted": "application-appeal-decided",
  "appeal-refused": "application-appeal-decided",
} as const satisfies Record<ApplicationStepType, EventType | null>;

/** Records a step with its event. The event of a recognition is that of its program, which recognizes it. */
export async function addApplicationStep(
  tx: Database,
  application: Pick<ReachedApplication, "id" | "state" | "organizationId" | "programId" | "now">,
  step: NewApplicationStep,
): Promise<void> {
  const remark = step.words
    ? await tx.remark.create({ data: { text: step.words }, select: { id: true } })
    : null;
  const reasons = step.reasons?.map((reason) => ({ ...reason }));
  await tx.applicationStep.create({
    data: {
      applicationId: application.id,
      type: step.type,
      at: application.now,
      due: toDatabaseDay(step.due ?? null),
      answers: step.answers ?? Prisma.DbNull,
      reasons: reasons ?? Prisma.DbNull,
      actorId: step.actor.userId,
      remarkId: remark?.id ?? null,
    },
  });
  const type = events[step.type];
  if (type === null) return;
  await recordEvent(tx, {
    type,
    effectiveOn: dayOf(application.now, timeZoneOf(application.state)),
    actor: step.actor,
    organizationId: application.organizationId,
    programId: application.programId ?? undefined,
    after: {
      applicationId: application.id,
      step: step.type,
      ...(step.due !== undefined && { due: step.due }),
      ...(reasons !== undefined && { reasons }),
    },
  });
}
