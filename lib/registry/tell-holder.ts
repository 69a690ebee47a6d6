import type { Database } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import { queueEmail } from "@/lib/mail/queue-email";
import type { EmailData } from "@/lib/mail/templates/registered";
import { kindTitle, officeOf, stateName } from "@/lib/states/catalogue";
import { policyOf } from "@/lib/states/index";
import { standingOf } from "./answer";
import { findCredential } from "./find-credential";
import { holderAddresses } from "./holder-addresses";

/** A change to a credential, as its holder is told. */
export type Change = EmailData["credential-changed"]["change"];

/**
 * Queues the e-mail about a change to a credential, in the transaction of the change. The reason is not in
 * it. A person without an address that somebody vouches for gets none.
 */
export async function tellHolder(
  tx: Database,
  credentialId: string,
  change: Change,
  today: PlainDate,
): Promise<void> {
  const credential = await findCredential({ id: credentialId }, tx);
  if (!credential) throw new Error("the credential that was changed is not there");
  const addresses = await holderAddresses(tx, credential.holder.personId);
  if (addresses.length === 0) return;

  const { state, kind } = credential;
  const { validity } = standingOf(credential, today);
  const contact = policyOf(state)?.contact;
  const link = await tx.link.findFirst({
    where: { credentialId, purpose: "verify", editionId: null, replacedAt: null },
    select: { id: true },
  });
  const data = {
    change,
    kind,
    kindInWords: kindTitle(state, kind) ?? kind,
    state: stateName(state),
    number: credential.number,
    status: { en: verdictSentence(validity, "en"), es: verdictSentence(validity, "es") },
    statusOn: today,
    linkId: link?.id ?? null,
    office: { name: officeOf(state), reach: contact === undefined ? [] : [contact] },
  };
  for (const to of addresses) {
    await queueEmail(tx, { template: "credential-changed", to, credentialId, data });
  }
}
