import type { Database } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import { queueEmail } from "@/lib/mail/queue-email";
import { policyOf } from "@/lib/states/index";
import { standingOf } from "./answer";
import { findCredential } from "./find-credential";
import { fullName } from "./person-name";
import { kindTitle, officeOf, stateName } from "@/lib/states/catalogue";

/**
 * Queues the confirmation of a registration, in its transaction. A person without an address gets none:
 * the answer is false, and the credential's page says so.
 */
export async function confirmByEmail(
  tx: Database,
  made: { readonly credentialId: string; readonly linkId: string },
  today: PlainDate,
): Promise<boolean> {
  const credential = await findCredential({ id: made.credentialId }, tx);
  if (!credential) throw new Error("the credential to be confirmed is not there");
  const address = await tx.personEmail.findFirst({
    where: { personId: credential.holder.personId, replacedAt: null },
    orderBy: { recordedAt: "desc" },
    select: { address: true },
  });
  if (!address) return false;

  const { state, kind, from } = credential;
  const { validity } = standingOf(credential, today);
  const contact = policyOf(state)?.contact;
  await queueEmail(tx, {
    template: "confirmation",
    to: address.address,
    credentialId: credential.id,
    data: {
      holder: fullName(credential.holder.name),
      kind,
      kindInWords: kindTitle(state, kind) ?? kind,
      state: stateName(state),
      number: credential.number,
      from: from && { state: stateName(from.state), credential: from.kind, number: from.number },
      issuedOn: credential.issuedOn,
      registeredOn: credential.registeredOn,
      status: { en: verdictSentence(validity, "en"), es: verdictSentence(validity, "es") },
      statusOn: today,
      linkId: made.linkId,
      office: { name: officeOf(state), reach: contact === undefined ? [] : [contact] },
    },
  });
  return true;
}
