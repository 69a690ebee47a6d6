import { db } from "@/lib/db";
import { queueEmail } from "@/lib/mail/queue-email";
import { limitRate } from "@/lib/rate-limit";
import { done, refused, type Result } from "@/lib/result";
import { foldAddress } from "./address";
import { holderAt } from "./holder-address";
import { withNext } from "./next-path";
import { createSignInLink, linkPath } from "./sign-in-link";

/**
 * Sends a sign-in link to an address, whoever reads it: somebody without a role may ask for their record. So
 * neither the answer nor the mail says whether an address is known here.
 */
export async function requestSignInLink(request: {
  readonly email: string;
  /** The network address that asks. */
  readonly client: string;
  readonly next: string | null;
}): Promise<Result<null, "too-many">> {
  const folded = foldAddress(request.email);
  const byClient = await limitRate("sign-in-client", request.client);
  const byAddress = await limitRate("sign-in-address", folded);
  if (byClient === "too-many" || byAddress === "too-many") return refused("too-many");

  const to = await addressOnRecord(folded);
  await db.$transaction(async (tx) => {
    const path = withNext(linkPath(await createSignInLink(tx, folded)), request.next);
    await queueEmail(tx, { template: "sign-in-link", to: to ?? folded, data: { path } });
  });
  return done(null);
}

/** The address on record, never the one that was typed, of a user or a holder; null when it is neither's. */
async function addressOnRecord(folded: string): Promise<string | null> {
  const [user, holder] = await Promise.all([
    db.user.findUnique({ where: { folded }, select: { email: true } }),
    holderAt(db, folded),
  ]);
  return user?.email ?? holder?.address ?? null;
}
