import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { CorrectableFacts } from "./correctable-facts";
import { readBefore } from "./corrected-facts";
import { selection, type CredentialRow } from "./credential-row";

type Before = Partial<CorrectableFacts>;

/** A credential, and the others of its holder, as they were recorded before the corrections made after a moment. */
export async function undoCorrections(row: CredentialRow, moment: Date): Promise<CredentialRow> {
  const ids = row.person.credentials.map(({ id }) => id);
  const before = await factsBefore([row.id, ...ids], moment);
  const own = before.get(row.id);
  return {
    ...row,
    ...(own && asColumns(own)),
    program: own?.programId === undefined ? row.program : await findProgram(own.programId),
    person: {
      ...row.person,
      credentials: row.person.credentials.map((other) => ({
        ...other,
        ...asColumns(before.get(other.id) ?? {}),
      })),
    },
  };
}

/** What the corrections after a moment changed, by credential: of several, the earliest says how it was. */
async function factsBefore(
  ids: readonly string[],
  moment: Date,
): Promise<ReadonlyMap<string, Before>> {
  const events = await db.event.findMany({
    where: {
      credentialId: { in: [...ids] },
      type: "credential-corrected",
      recordedAt: { gt: moment },
    },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    select: { credentialId: true, before: true },
  });
  const found = new Map<string, Before>();
  for (const { credentialId, before } of events) {
    if (credentialId === null) continue;
    found.set(credentialId, { ...found.get(credentialId), ...(await readBefore(db, before)) });
  }
  return found;
}

function asColumns({ issuedOn, printedExpiry, fromExpiry, ...others }: Before) {
  return {
    ...others,
    ...(issuedOn !== undefined && { issuedOn: toDatabaseDay(issuedOn) }),
    ...(printedExpiry !== undefined && { printedExpiry: toDatabaseDay(printedExpiry) }),
    ...(fromExpiry !== undefined && { fromExpiry: toDatabaseDay(fromExpiry) }),
  };
}

async function findProgram(id: string | null): Promise<CredentialRow["program"]> {
  return id === null
    ? null
    : db.program.findUniqueOrThrow({ where: { id }, select: selection.program.select });
}
