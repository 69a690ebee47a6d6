import type { Database } from "@/lib/db";
import { queueEmail } from "@/lib/mail/queue-email";
import { officeOf, stateName } from "@/lib/states/catalogue";

/** Tells whoever asked, in the transaction of the step, what became of their request. */
export async function tellAsker(
  tx: Database,
  request: {
    readonly state: string;
    readonly kind: string;
    readonly user: { readonly email: string };
  },
  became: "matched" | "declined" | "passed-to-office",
): Promise<void> {
  const { state, kind, user } = request;
  await queueEmail(tx, {
    template: "copy-answered",
    to: user.email,
    data: { became, kind, state: stateName(state), office: officeOf(state), path: "/my" },
  });
}
