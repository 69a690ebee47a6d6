import type { Prisma } from "@/prisma/generated/client";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { dayOf, type PlainDate } from "@/lib/dates";
import type { PersonName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { stateAfter, toCopyStepType, type CopyState, type CopyStepType } from "./copy-steps";
import { scopeOf, type Answerer } from "./request-in-reach";
import { z } from "zod";

/** A step of a request, with its day in the state's zone. */
export interface ListedStep {
  readonly id: string;
  readonly type: CopyStepType;
  readonly on: PlainDate;
  readonly due: PlainDate | null;
  /** Whether a person did it; otherwise the registry or a clock. */
  readonly byPerson: boolean;
  /** The words that were kept with it; null when there are none or they were redacted. */
  readonly words: string | null;
}

/** A request for a copy as those see it whom it concerns. */
export interface ListedRequest {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly name: PersonName;
  readonly birthDate: PlainDate | null;
  readonly email: string;
  /** The program that was chosen from the list, or its name as it was remembered. */
  readonly program: { readonly id: string | null; readonly name: string } | null;
  readonly year: number | null;
  readonly askedOn: PlainDate;
  readonly steps: readonly ListedStep[];
  readonly now: CopyState;
  /** The credential that it was matched to. */
  readonly number: string | null;
}

/** What somebody asked for, the newest first. */
export async function listOwnRequests(userId: string): Promise<readonly ListedRequest[]> {
  return list({ userId });
}

/** The open requests that an operator or an office can see, the oldest first. */
export async function listOpenRequests(by: Answerer): Promise<readonly ListedRequest[]> {
  const ended = { type: { in: ["matched", "declined", "withdrawn"] } };
  const requests = await list({ ...scopeOf(by), ...sentTo(by), steps: { none: ended } });
  return requests
    .filter(({ now }) => by.role === "registrar" || now.with === "operator")
    .toReversed();
}

/** The requests that were sent to an operator and are with it no longer, the newest first. */
export async function listPassedRequests(
  operator: ActorOf<"operator">,
): Promise<readonly ListedRequest[]> {
  const requests = await list({ ...scopeOf(operator), ...sentTo(operator) });
  return requests.filter(({ now }) => now.with !== "operator");
}

/** One request that an operator or an office can see, open or not; null where there is none. */
export async function findRequest(id: string, by: Answerer): Promise<ListedRequest | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [request] = await list({ id, ...scopeOf(by), ...sentTo(by) });
  return request ?? null;
}

/** An operator sees what was sent to it: never what went to the office at once, while it had closed. */
function sentTo(by: Answerer): Prisma.CopyRequestWhereInput {
  return by.role === "operator" ? { AND: { steps: { some: { type: "sent-to-operator" } } } } : {};
}

const selection = {
  id: true,
  state: true,
  kind: true,
  given: true,
  family: true,
  birthDate: true,
  programId: true,
  programAsked: true,
  year: true,
  requestedAt: true,
  user: { select: { email: true } },
  program: { select: { name: true } },
  credential: { select: { number: true } },
  steps: { include: { remark: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
} satisfies Prisma.CopyRequestSelect;

async function list(where: Prisma.CopyRequestWhereInput): Promise<readonly ListedRequest[]> {
  const rows = await db.copyRequest.findMany({
    where,
    select: selection,
    orderBy: { requestedAt: "desc" },
    take: 200,
  });
  return rows.map(toListed);
}

function toListed(row: Prisma.CopyRequestGetPayload<{ select: typeof selection }>): ListedRequest {
  const zone = timeZoneOf(row.state);
  const programName = row.program?.name ?? row.programAsked;
  const steps = row.steps.map(({ id, type, at, due, actorId, remark }) => ({
    id,
    type: toCopyStepType(type),
    on: dayOf(at, zone),
    due: fromDatabaseDay(due),
    byPerson: actorId !== null,
    words: remark?.redactedAt === null ? remark.text : null,
  }));
  return {
    id: row.id,
    state: row.state,
    kind: row.kind,
    name: { given: row.given, middle: null, family: row.family },
    birthDate: fromDatabaseDay(row.birthDate),
    email: row.user.email,
    program: programName === null ? null : { id: row.programId, name: programName },
    year: row.year,
    askedOn: dayOf(row.requestedAt, zone),
    steps,
    now: stateAfter(steps),
    number: row.credential?.number ?? null,
  };
}
