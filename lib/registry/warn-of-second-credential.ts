import type { Database } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { queueEmail } from "@/lib/mail/queue-email";
import { officeOf, stateName } from "@/lib/states/catalogue";

/**
 * Tells a holder who had a credential before that another one was registered in their name, at the addresses
 * that were on record until then: a new one may not be theirs.
 */
export async function warnOfSecondCredential(
  tx: Database,
  addresses: readonly string[],
  made: { readonly state: string; readonly kind: string; readonly on: PlainDate },
): Promise<void> {
  const { state, kind, on } = made;
  const data = { kind, on, state: stateName(state), office: officeOf(state), path: "/my" };
  for (const to of addresses) {
    await queueEmail(tx, { template: "second-credential", to, data });
  }
}
