import { today, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { employedCredentials } from "./employed-credentials";

/** The credential by which an employer looked somebody up. */
export interface NamedCredential {
  readonly id: string;
  readonly number: string;
  readonly state: string;
}

/** A period of work by the employer's own record. */
export interface Employment {
  readonly id: string;
  readonly name: PersonName;
  readonly worksAs: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly recordedAt: Date;
  /** Null when the office took it back: nothing is told of it. */
  readonly credential: NamedCredential | null;
}

/** A period of work whose last day is over. */
export type PastEmployment = Employment & { readonly to: PlainDate };

/** What an employer recorded and did not take back, the latest first day first. Nobody is looked up. */
export async function employmentsAt(organizationId: string): Promise<{
  readonly current: readonly Employment[];
  readonly former: readonly PastEmployment[];
}> {
  const [rows, idOf] = await Promise.all([
    db.employment.findMany({
      where: { organizationId, source: "employer", takenBackAt: null },
      select: {
        id: true,
        worksAs: true,
        from: true,
        to: true,
        recordedAt: true,
        person: { select: { names: true } },
      },
      orderBy: { from: "desc" },
    }),
    employedCredentials(organizationId),
  ]);
  const credentials = await findCredentials(rows.flatMap(({ id }) => idOf.get(id) ?? []));
  const current: Employment[] = [];
  const former: PastEmployment[] = [];
  for (const { id, worksAs, recordedAt, person, ...days } of rows) {
    const credential = credentials.get(idOf.get(id) ?? "") ?? null;
    const from = fromDatabaseDay(days.from);
    const to = fromDatabaseDay(days.to);
    const line = { id, name: currentName(person.names), worksAs, from, recordedAt, credential };
    const on = today(credential ? timeZoneOf(credential.state) : "UTC");
    if (to !== null && to < on) former.push({ ...line, to });
    else current.push({ ...line, to });
  }
  return { current, former };
}

async function findCredentials(
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedCredential>> {
  const rows = await db.credential.findMany({
    where: { id: { in: [...new Set(ids)] }, takenBackAt: null },
    select: { id: true, number: true, state: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
