import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { toEventType, type EventType } from "./event-types";

/** Something that happened, as a timeline tells it. */
export interface PastEvent {
  readonly id: string;
  readonly type: EventType;
  readonly effectiveOn: PlainDate;
  readonly recordedAt: Date;
  /** Whether the registry did it by itself; otherwise a user did, in this role. */
  readonly byRegistry: boolean;
  readonly actorRole: string;
  /** The user's name, if known. */
  readonly actorName: string | null;
  readonly remark: {
    readonly id: string;
    readonly text: string;
    readonly redacted: boolean;
  } | null;
}

/** What happened to a person or to one of their credentials, as far as a state's staff may see it; newest first. */
export async function listEvents(
  about: { readonly personId: string } | { readonly credentialId: string },
  state: string,
): Promise<readonly PastEvent[]> {
  const rows = await db.event.findMany({
    where: { ...about, OR: [{ credentialId: null }, { credential: { state } }] },
    select: selection,
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  return rows.map(toPastEvent);
}

const selection = {
  id: true,
  type: true,
  effectiveOn: true,
  recordedAt: true,
  actorId: true,
  actorRole: true,
  actor: { select: { name: true } },
  remark: { select: { id: true, text: true, redactedAt: true } },
} satisfies Prisma.EventSelect;

function toPastEvent(row: Prisma.EventGetPayload<{ select: typeof selection }>): PastEvent {
  return {
    id: row.id,
    type: toEventType(row.type),
    effectiveOn: fromDatabaseDay(row.effectiveOn),
    recordedAt: row.recordedAt,
    byRegistry: row.actorId === null,
    actorRole: row.actorRole,
    actorName: row.actor?.name ?? null,
    remark: row.remark && {
      id: row.remark.id,
      text: row.remark.text,
      redacted: row.remark.redactedAt !== null,
    },
  };
}
