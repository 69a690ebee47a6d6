import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { currentName, type PersonName } from "./person-name";

/** A program of an operator, its recognition, and the graduates who are in the register. */
export interface OwnProgram {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly kind: string;
  readonly recognized: readonly { readonly from: PlainDate; readonly to: PlainDate | null }[];
  readonly graduates: readonly {
    readonly number: string;
    readonly name: PersonName;
    readonly issuedOn: PlainDate | null;
  }[];
}

/** The programs of an operator with their graduates, and nobody else's. */
export async function listOwnPrograms(operatorId: string): Promise<readonly OwnProgram[]> {
  const rows = await db.program.findMany({
    where: { operatorId },
    orderBy: { name: "asc" },
    include: {
      recognitions: { orderBy: { from: "asc" } },
      credentials: {
        orderBy: { issuedOn: "desc" },
        take: 500,
        select: { number: true, issuedOn: true, person: { select: { names: true } } },
      },
    },
  });
  return rows.map(({ id, name, state, kind, recognitions, credentials }) => ({
    id,
    name,
    state,
    kind,
    recognized: recognitions.map(({ from, to }) => ({
      from: fromDatabaseDay(from),
      to: fromDatabaseDay(to),
    })),
    graduates: credentials.map(({ number, issuedOn, person }) => ({
      number,
      name: currentName(person.names),
      issuedOn: fromDatabaseDay(issuedOn),
    })),
  }));
}
