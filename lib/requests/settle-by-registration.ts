import type { Database } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { settleMatch } from "./match-request";
import { requestInReach } from "./request-in-reach";

/** The request was settled meanwhile, or the address of who asked is another person's. */
export class RequestNotWaiting extends Error {
  override readonly name = "RequestNotWaiting";
}

/**
 * Matches a request to the credential that was registered for it, in the transaction that registers. Throws
 * `RequestNotWaiting`, which undoes the registration: one request never becomes two credentials.
 */
export async function settleByRegistration(
  tx: Database,
  requestId: string,
  credentialId: string,
  decision: { readonly reason: string; readonly by: Registrar; readonly at: Date },
): Promise<void> {
  const request = await requestInReach(tx, requestId, decision.by);
  if (!request) throw new RequestNotWaiting();
  const credential = await tx.credential.findUniqueOrThrow({
    where: { id: credentialId },
    select: { id: true, personId: true },
  });
  const result = await settleMatch(tx, request, credential, decision);
  if (!result.ok) throw new RequestNotWaiting();
}
