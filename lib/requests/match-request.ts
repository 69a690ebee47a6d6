import { z } from "zod";
import { holderAt } from "@/lib/auth/holder-address";
import { grantRole } from "@/lib/auth/grants";
import { parseCredentialNumber } from "@/lib/credential-number";
import { dayOf } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { lockPerson } from "@/lib/registry/cases";
import { text } from "@/lib/registry/inputs";
import { programsOf } from "@/lib/registry/list-own-programs";
import { ownPeople } from "@/lib/registry/own-people";
import { replaceEmail } from "@/lib/registry/record-email";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { addCopyStep } from "./add-step";
import { requestInReach, type AnswerableRequest, type Answerer } from "./request-in-reach";
import { tellAsker } from "./tell-asker";

/** The credential a request is about, and why whoever answers is sure of it. */
export const NewMatch = z.object({ number: text(40), reason: text(500) });

/** Why a request is not matched. */
export type MatchRefusal = "not-open" | "no-such-credential" | "your-own" | "address-of-another";

/**
 * Ties a request to a credential, by somebody's decision and never the machine's alone: records the address
 * of who asked as the holder's, on the word of the office or the program, opens the record to them and
 * tells them.
 */
export async function matchRequest(
  id: string,
  { number, reason }: z.output<typeof NewMatch>,
  by: Answerer,
  at = new Date(),
): Promise<Result<null, MatchRefusal>> {
  return db.$transaction(async (tx) => {
    const request = await requestInReach(tx, id, by);
    if (!request) return refused("not-open");
    const credential = await tx.credential.findFirst({
      where: {
        number: parseCredentialNumber(number) ?? "",
        state: request.state,
        takenBackAt: null,
        ...(by.role === "operator" && { program: programsOf(by.organizationId) }),
      },
      select: { id: true, personId: true },
    });
    if (!credential) return refused("no-such-credential");
    // An operator may have credentialed its own staff: that is shown, and not blocked.
    if (by.role === "registrar" && (await ownPeople(by.userId, tx)).has(credential.personId)) {
      return refused("your-own");
    }
    return settleMatch(tx, request, credential, { reason, by, at });
  });
}

/** Records the match of a request that is in reach, in a transaction. */
export async function settleMatch(
  tx: Database,
  request: AnswerableRequest,
  credential: { readonly id: string; readonly personId: string },
  decision: { readonly reason: string; readonly by: Answerer; readonly at: Date },
): Promise<Result<null, "address-of-another">> {
  const { reason, by, at } = decision;
  const { user } = request;
  const { personId, id: credentialId } = credential;
  await lockPerson(tx, personId);
  const others = { folded: user.folded, replacedAt: null, personId: { not: personId } };
  if ((await tx.personEmail.count({ where: others })) > 0) return refused("address-of-another");

  if ((await holderAt(tx, user.folded)) === null) {
    const source = by.role === "registrar" ? "registrar" : "program";
    const today = dayOf(at, timeZoneOf(request.state));
    await replaceEmail(tx, personId, { address: user.email, source, reason }, by, today);
  }
  await grantRole(tx, { userId: user.id, role: "holder", personId }, registryItself);
  await tx.copyRequest.update({ where: { id: request.id }, data: { credentialId } });
  const step = { type: "matched", at, actor: by, words: reason } as const;
  await addCopyStep(tx, { ...request, personId, credentialId }, step);
  await tellAsker(tx, request, "matched");
  return done(null);
}
