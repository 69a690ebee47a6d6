import { db } from "@/lib/db";
import { squeeze } from "@/lib/intake/fold-cells";
import type { Registrar } from "@/lib/registry/cases";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import { findBatchOfState, type Batch } from "./find-batch";
import { valuesOf } from "./graduate-columns";

/** A batch as the office of its state sees it. */
export interface BatchForOffice {
  readonly batch: Batch;
  readonly ownStaff: number;
  readonly registered: readonly {
    readonly row: number;
    readonly number: string;
    readonly name: PersonName;
    readonly takenBack: boolean;
    /** The list gave an address that was not recorded: somebody else on record has it. */
    readonly addressOfAnother: boolean;
  }[];
}

/** A submitted batch of the registrar's state; null where there is none such. */
export async function batchForOffice(
  id: string,
  { state }: Registrar,
): Promise<BatchForOffice | null> {
  const batch = await findBatchOfState(state, id);
  if (batch?.standing !== "submitted" && batch?.standing !== "undone") return null;
  const rows = await db.batchRow.findMany({
    where: { batchId: id, credentialId: { not: null } },
    orderBy: { number: "asc" },
    select: {
      number: true,
      cells: true,
      mended: true,
      newPerson: true,
      credential: {
        select: {
          number: true,
          takenBackAt: true,
          completion: { select: { ownStaff: true } },
          person: { select: { names: true, emails: { select: { id: true } } } },
        },
      },
    },
  });
  const registered = rows.flatMap(({ number: row, credential, newPerson, cells, mended }) => {
    if (!credential) return [];
    const { email = "" } = valuesOf(mended.length > 0 ? mended : cells, batch.mapping);
    const { person, number, takenBackAt } = credential;
    const addressOfAnother = newPerson && squeeze(email) !== "" && person.emails.length === 0;
    const name = currentName(person.names);
    return [{ row, number, name, takenBack: takenBackAt !== null, addressOfAnother }];
  });
  const ownStaff = rows.filter(({ credential }) => credential?.completion?.ownStaff).length;
  return { batch, ownStaff, registered };
}
