import { db } from "@/lib/db";
import { later, today, type PlainDate } from "@/lib/dates";
import type { Standing } from "@/lib/rules/decision";
import { timeZoneOf } from "@/lib/states/catalogue";
import { standingOf } from "./answer";
import { findCredential } from "./find-credential";
import { holderAddresses } from "./holder-addresses";

/** What a revocation would change. */
export interface RevocationPreview {
  /** What is answered today as things are. */
  readonly today: Standing["validity"];
  /** What would be answered from the day of the revocation on, today at the earliest. */
  readonly then: Standing["validity"];
  /** The addresses at which the holder would be told. */
  readonly toldAt: readonly string[];
}

/** What a revocation from a day on would change; null where the state's register has no such credential. */
export async function previewRevocation(
  number: string,
  from: PlainDate,
  state: string,
): Promise<RevocationPreview | null> {
  const credential = await findCredential({ number });
  if (credential?.state !== state) return null;
  const now = today(timeZoneOf(state));
  const revocation = { id: "", kind: "revoked", from, to: null, source: "registrar" } as const;
  const revoked = { ...credential, actions: [...credential.actions, revocation] };
  return {
    today: standingOf(credential, now).validity,
    then: standingOf(revoked, later(from, now)).validity,
    toldAt: await holderAddresses(db, credential.holder.personId),
  };
}
