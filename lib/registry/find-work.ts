import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { currentName, type PersonName } from "./person-name";
import { registrationDraft } from "./register-credential";

/** What waits for a registrar, and what was registered last. */
export interface Work {
  readonly draft: boolean;
  readonly waitingRows: number;
  readonly failedEmails: number;
  readonly recent: readonly {
    readonly number: string;
    readonly kind: string;
    readonly registeredOn: PlainDate;
    readonly personId: string;
    readonly name: PersonName;
  }[];
}

/** What waits for a registrar of a state. */
export async function findWork(userId: string, state: string): Promise<Work> {
  const [draft, waitingRows, failedEmails, recent] = await Promise.all([
    db.draft.count({ where: { userId, form: registrationDraft() } }),
    db.legacyRow.count({
      where: { outcome: "needs-review", resolvedAt: null, file: { state } },
    }),
    db.outboundEmail.count({ where: { failedAt: { not: null }, credential: { state } } }),
    db.credential.findMany({
      where: { state, takenBackAt: null },
      orderBy: { recordedAt: "desc" },
      take: 8,
      select: {
        number: true,
        kind: true,
        registeredOn: true,
        person: { select: { id: true, names: true } },
      },
    }),
  ]);
  return {
    draft: draft > 0,
    waitingRows,
    failedEmails,
    recent: recent.map(({ number, kind, registeredOn, person }) => ({
      number,
      kind,
      registeredOn: fromDatabaseDay(registeredOn),
      personId: person.id,
      name: currentName(person.names),
    })),
  };
}
