import { db } from "@/lib/db";
import { selection, toCredential } from "@/lib/registry/credential-row";
import { factsOf } from "@/lib/registry/facts";
import { knownKind } from "@/lib/states/index";
import { endedPeriod, type Days } from "./audit-period";

/** A credential that can be drawn. */
export interface Drawable {
  readonly id: string;
  readonly number: string;
  readonly personId: string;
}

/** Credentials read at a time, so that the memory stays flat however many there are. */
const pageSize = 200;

/** Every credential of a kind that had a period with hours asked for that ended within these days. */
export async function findPopulation(
  state: string,
  kind: string,
  within: Days,
  counted?: (done: number) => Promise<void>,
): Promise<readonly Drawable[]> {
  const policy = knownKind(state, kind);
  const found: Drawable[] = [];
  let after: string | undefined;
  let done = 0;
  for (;;) {
    const rows = await db.credential.findMany({
      where: { state, kind, takenBackAt: null, issuedOn: { not: null } },
      select: selection,
      orderBy: { id: "asc" },
      take: pageSize,
      ...(after !== undefined && { cursor: { id: after }, skip: 1 }),
    });
    for (const credential of rows.map(toCredential)) {
      const { id, number, issuedOn, holder } = credential;
      if (issuedOn === null) continue;
      if (endedPeriod(policy, factsOf(credential, issuedOn), within) === null) continue;
      found.push({ id, number, personId: holder.personId });
    }
    after = rows.at(-1)?.id;
    done += rows.length;
    await counted?.(done);
    if (rows.length < pageSize) return found;
  }
}
