import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { toWay, type Way } from "@/lib/receipts/receipt-body";
import { receiptPath } from "@/lib/receipts/receipt-link";
import { askerOf, askerSelection, type SignedInAsker } from "@/lib/receipts/who-asks";

/** A look-up as the holder and the office see it: when, how, by whom, and what was answered. */
export interface PastVerification {
  readonly id: string;
  readonly at: Date;
  readonly via: Way;
  readonly asOf: PlainDate;
  readonly outcome: string;
  /** Who asked, if they were signed in; null when anybody may have been. */
  readonly askedBy: SignedInAsker | null;
  /** The path of its receipt; null for look-ups from before there were receipts. */
  readonly receipt: string | null;
}

/** How many look-ups are listed at most. Whoever shows them says so when there are as many. */
export const listedLookUps = 50;

/** Who looked a credential up, the newest first. */
export async function listVerifications(
  credentialId: string,
): Promise<readonly PastVerification[]> {
  const rows = await db.verification.findMany({
    where: { credentialId },
    include: { askedBy: { select: askerSelection } },
    omit: { receipt: true },
    orderBy: { at: "desc" },
    take: listedLookUps,
  });
  return rows.map(({ id, at, via, asOf, outcome, askedBy, askedAs, receiptHash }) => ({
    id,
    at,
    via: toWay(via),
    asOf: fromDatabaseDay(asOf),
    outcome,
    askedBy: askedBy && asThen(askerOf(askedBy, at), askedAs),
    receipt: receiptHash && receiptPath(id),
  }));
}

/** A name is the one of the time of the look-up, as its receipt has it. */
function asThen({ name, role }: SignedInAsker, askedAs: string | null): SignedInAsker {
  return { name: name === null ? null : (askedAs ?? name), role };
}
