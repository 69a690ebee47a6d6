import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { dayOf, type PlainDate } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";
import {
  operatorDue,
  standingAfter,
  toApplicationStepType,
  type ApplicationStanding,
} from "./applications/application-steps";
import type { ClockStep } from "./applications/review-clock";

/** An application for the recognition of a program, as lists show it. */
export interface ListedApplication {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly kind: string;
  readonly operator: string;
  /** Whether a program that is recognized already is to be renewed. */
  readonly renewal: boolean;
  readonly standing: ApplicationStanding;
  /** The last day for the operator's answer; null: none is asked. */
  readonly due: PlainDate | null;
  /** The day on which it was first sent; null: not yet. */
  readonly sentOn: PlainDate | null;
  /** What happened, with its days: the office's clock is computed from it. */
  readonly steps: readonly ClockStep[];
}

/** The applications of an operator, the newest first. */
export async function listOwnApplications(
  organizationId: string,
): Promise<readonly ListedApplication[]> {
  return list({ organizationId }, "desc");
}

/** The applications that reached a state's office, the oldest first: drafts are the operator's own. */
export async function listStateApplications(state: string): Promise<readonly ListedApplication[]> {
  return list({ state, steps: { some: { type: "sent" } } }, "asc");
}

async function list(
  where: Prisma.ProgramApplicationWhereInput,
  order: "asc" | "desc",
): Promise<readonly ListedApplication[]> {
  const rows = await db.programApplication.findMany({
    where,
    orderBy: { createdAt: order },
    take: 500,
    select: {
      id: true,
      name: true,
      state: true,
      kind: true,
      programId: true,
      organization: { select: { name: true } },
      steps: {
        select: { type: true, due: true, at: true },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      },
    },
  });
  return rows.map(({ id, name, state, kind, programId, organization, steps: taken }) => {
    const steps = taken.map(({ type, due }) => ({
      type: toApplicationStepType(type),
      due: fromDatabaseDay(due),
    }));
    const days = taken.map(({ type, at }) => ({
      type: toApplicationStepType(type),
      on: dayOf(at, timeZoneOf(state)),
    }));
    return {
      id,
      name,
      state,
      kind,
      operator: organization.name,
      renewal: programId !== null,
      standing: standingAfter(steps),
      due: operatorDue(steps),
      sentOn: days.find(({ type }) => type === "sent")?.on ?? null,
      steps: days,
    };
  });
}
