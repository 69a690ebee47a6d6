import { today, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { standingOf } from "@/lib/registry/answer";
import { selection, toCredential, type CredentialRow } from "@/lib/registry/credential-row";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import type { Standing } from "@/lib/rules/decision";
import { timeZoneOf } from "@/lib/states/catalogue";
import { employedCredentials } from "./employed-credentials";

/** A credential as a verification would tell of it today. */
export interface EmployedCredential {
  readonly number: string;
  readonly state: string;
  readonly kind: string;
  readonly validity: Standing["validity"];
  readonly education: Standing["education"];
}

/** Somebody who works for an employer. */
export interface EmployeeLine {
  readonly id: string;
  readonly name: PersonName;
  readonly worksAs: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** Null when the office took it back: nothing is told of it. */
  readonly credential: EmployedCredential | null;
}

/** Somebody who worked for an employer: the days it lasted, and nothing of how the credential stands since. */
export type FormerEmployee = Omit<EmployeeLine, "credential" | "to"> & {
  readonly to: PlainDate;
  readonly number: string | null;
};

/** Who works and who worked for an employer, by its own records. */
export interface Employees {
  /** Who owes hours first, by the day by which they are owed; then by name. */
  readonly current: readonly EmployeeLine[];
  readonly former: readonly FormerEmployee[];
}

/** The people whom an employer recorded, and nobody else's. */
export async function listEmployees(organizationId: string): Promise<Employees> {
  const [rows, credentialOf] = await Promise.all([
    db.employment.findMany({
      where: { organizationId, source: "employer" },
      select: {
        id: true,
        worksAs: true,
        from: true,
        to: true,
        person: { select: { names: true } },
      },
      orderBy: { from: "desc" },
    }),
    employedCredentials(organizationId),
  ]);
  const lines = rows.map(({ id, worksAs, from, to, person }) => ({
    id,
    name: currentName(person.names),
    worksAs,
    from: fromDatabaseDay(from),
    to: fromDatabaseDay(to),
  }));
  const rowsOf = await findCredentials(lines.map(({ id }) => credentialOf.get(id)));
  const current: EmployeeLine[] = [];
  const former: FormerEmployee[] = [];
  for (const line of lines) {
    const row = rowsOf.get(credentialOf.get(line.id) ?? "");
    const { to } = line;
    if (to !== null && to < today(row ? timeZoneOf(row.state) : "UTC")) {
      former.push({ ...line, to, number: row?.number ?? null });
    } else {
      current.push({ ...line, credential: row ? toldOf(row) : null });
    }
  }
  return { current: current.toSorted(byDueDay), former };
}

async function findCredentials(
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, CredentialRow>> {
  const known = [...new Set(ids.filter((id) => id !== undefined))];
  const rows = await db.credential.findMany({
    where: { id: { in: known }, takenBackAt: null },
    select: selection,
  });
  return new Map(rows.map((row) => [row.id, row]));
}

function toldOf(row: CredentialRow): EmployedCredential {
  const credential = toCredential(row);
  const { number, state, kind } = credential;
  const { validity, education } = standingOf(credential, today(timeZoneOf(state)));
  return { number, state, kind, validity, education };
}

function byDueDay(a: EmployeeLine, b: EmployeeLine): number {
  const [first, second] = [dueOf(a), dueOf(b)];
  if (first !== second) return (first ?? "9999") < (second ?? "9999") ? -1 : 1;
  return a.name.family < b.name.family ? -1 : 1;
}

/** The day by which somebody who is short owes their hours; null for who owes none. */
export function dueOf({ credential }: Pick<EmployeeLine, "credential">): PlainDate | null {
  const education = credential?.education;
  const short = education?.outcome === "owed" || education?.outcome === "overdue";
  return short ? education.due : null;
}
