import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { RecalledCredential } from "./recalled-credentials";

/** An employer that has, or had since the day of issue, holders of a recall on record as employed. */
export interface RecallEmployer {
  readonly organizationId: string;
  readonly name: string;
  /** The credentials of the recall that those hold. */
  readonly credentialIds: readonly string[];
  /** When it was told, and whether by e-mail: where nobody works here for it, none was sent. */
  readonly told: { readonly at: Date; readonly byEmail: boolean } | null;
}

/** The employers of the holders of a recall, by name. What only a holder says of an employer does not count. */
export async function employersOf(
  database: Database,
  actionId: string,
  credentials: readonly RecalledCredential[],
): Promise<readonly RecallEmployer[]> {
  const jobs = await database.employment.findMany({
    where: {
      personId: { in: credentials.map(({ personId }) => personId) },
      organizationId: { not: null },
      source: { not: "holder" },
      takenBackAt: null,
    },
    select: { personId: true, to: true, organization: { select: { id: true, name: true } } },
  });
  const told = await database.recallNotice.findMany({ where: { actionId } });
  const noticeTo = new Map(
    told.map(({ organizationId, queuedAt, emailId }) => [
      organizationId,
      { at: queuedAt, byEmail: emailId !== null },
    ]),
  );
  const found = new Map<string, { readonly name: string; readonly ids: Set<string> }>();
  for (const { personId, to, organization } of jobs) {
    if (!organization) continue;
    const held = credentials.filter(
      (one) =>
        one.personId === personId &&
        one.issuedOn !== null &&
        (to === null || to >= toDatabaseDay(one.issuedOn)),
    );
    if (held.length === 0) continue;
    const employer = found.get(organization.id) ?? { name: organization.name, ids: new Set() };
    found.set(organization.id, employer);
    for (const { id } of held) employer.ids.add(id);
  }
  return [...found]
    .map(([organizationId, { name, ids }]) => ({
      organizationId,
      name,
      credentialIds: [...ids],
      told: noticeTo.get(organizationId) ?? null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
