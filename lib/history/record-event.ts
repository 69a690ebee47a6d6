import { Prisma } from "@/prisma/generated/client";
import { toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import type { Database } from "@/lib/db";
import type { EventType } from "./event-types";

/** Who does something: a signed-in user in one of their roles, or the registry itself. */
export interface Actor {
  readonly userId: string | null;
  readonly role: string;
}

/** The registry acting by itself: an import from the command line, a job. */
export const registryItself: Actor = { userId: null, role: "registry" };

/** A change and its two clocks. `before` and `after` hold facts only: no name, address or free text. */
export interface NewEvent {
  readonly type: EventType;
  readonly effectiveOn: PlainDate;
  readonly actor: Actor;
  readonly personId?: string | undefined;
  readonly credentialId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly programId?: string | undefined;
  readonly before?: Prisma.InputJsonValue | undefined;
  readonly after?: Prisma.InputJsonValue | undefined;
  /** Why, in the actor's words. Kept outside the event, where it can be redacted. */
  readonly reason?: string | undefined;
}

/** Records a change in the transaction that makes it. The event can never be altered afterwards. */
export async function recordEvent(tx: Database, event: NewEvent): Promise<void> {
  const remark = event.reason
    ? await tx.remark.create({ data: { text: event.reason }, select: { id: true } })
    : null;
  await tx.event.create({ data: columnsOf(event, remark?.id ?? null) });
}

/** Records many changes, none with a remark, in the transaction that makes them. */
export async function recordEvents(
  tx: Database,
  events: readonly Omit<NewEvent, "reason">[],
): Promise<void> {
  await tx.event.createMany({ data: events.map((event) => columnsOf(event, null)) });
}

function columnsOf(event: Omit<NewEvent, "reason">, remarkId: string | null) {
  return {
    type: event.type,
    effectiveOn: toDatabaseDay(event.effectiveOn),
    actorId: event.actor.userId,
    actorRole: event.actor.role,
    personId: event.personId ?? null,
    credentialId: event.credentialId ?? null,
    organizationId: event.organizationId ?? null,
    programId: event.programId ?? null,
    remarkId,
    before: event.before ?? Prisma.DbNull,
    after: event.after ?? Prisma.DbNull,
  };
}
