import type { Prisma } from "@/prisma/generated/client";
import { addDays, type PlainDate } from "@/lib/dates";
import { fromDatabaseDay } from "@/lib/db-days";

/** Who keeps the records of a program whose operator closed, and since which day. */
export interface Custody {
  /** The organization; null: the state's office. */
  readonly keeper: { readonly id: string; readonly name: string } | null;
  readonly since: PlainDate;
}

/** A closing as it is read: its custodian may have closed since, too. */
export interface ClosureRow {
  readonly closedOn: Date;
  readonly recordedAt: Date;
  readonly custodian: {
    readonly id: string;
    readonly name: string;
    readonly closure?: ClosureRow | null;
  } | null;
}

const custodian = { id: true, name: true } as const;
const days = { closedOn: true, recordedAt: true } as const;

/** What is read of an operator's closing. Records are handed on three times at most; then the last one is named. */
export const closureSelection = {
  select: {
    ...days,
    custodian: {
      select: {
        ...custodian,
        closure: {
          select: {
            ...days,
            custodian: {
              select: {
                ...custodian,
                closure: { select: { ...days, custodian: { select: custodian } } },
              },
            },
          },
        },
      },
    },
  },
} as const;

/** Who keeps the records since an operator closed; null where it did not. What was recorded later is not known yet. */
export function custodyOf(closure: ClosureRow | null | undefined, known?: Date): Custody | null {
  if (!closure || (known && closure.recordedAt > known)) return null;
  const since = addDays(fromDatabaseDay(closure.closedOn), 1);
  const { custodian: keeper } = closure;
  if (keeper === null) return { keeper: null, since };
  const later = custodyOf(keeper.closure, known);
  if (later !== null) return { ...later, since: later.since > since ? later.since : since };
  return { keeper: { id: keeper.id, name: keeper.name }, since };
}

/** The closed organizations whose records an organization keeps, handed on to it by others as well. */
export function keptBy(organizationId: string): Prisma.OrganizationWhereInput {
  const handedOn = { closure: { custodianId: organizationId } };
  return {
    closure: {
      OR: [
        { custodianId: organizationId },
        { custodian: handedOn },
        { custodian: { closure: { custodian: handedOn } } },
      ],
    },
  };
}
