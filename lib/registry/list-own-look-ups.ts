import { zoneOf } from "@/lib/auth/zone";
import { grouped } from "@/lib/credential-number";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locale";
import { answerSentence, readBody } from "@/lib/receipts/read-body";
import { receiptPath } from "@/lib/receipts/receipt-link";
import { validityName } from "@/lib/rules/messages/words";

/** A look-up that a signed-in person made. */
export interface OwnLookUp {
  readonly id: string;
  readonly at: Date;
  /** The zone in which its moment is told: that of the state it was told of, else the reader's. */
  readonly timeZone: string;
  readonly asOf: PlainDate;
  /** What was answered, in the reader's language. */
  readonly answer: string;
  /** The kind and number that were told; null when nothing was, or a holder kept them back. */
  readonly credential: string | null;
  /** The path of its receipt; null for look-ups from before there were receipts. */
  readonly receipt: string | null;
}

/** How many look-ups are listed at most. Whoever shows them says so when there are as many. */
export const listedOwnLookUps = 100;

/** What a user looked up while signed in, the newest first. */
export async function listOwnLookUps(
  userId: string,
  locale: Locale,
): Promise<readonly OwnLookUp[]> {
  const [rows, readerZone] = await Promise.all([
    db.verification.findMany({
      where: { askedById: userId },
      select: { id: true, at: true, asOf: true, outcome: true, receipt: true },
      orderBy: { at: "desc" },
      take: listedOwnLookUps,
    }),
    zoneOfUser(userId),
  ]);
  return rows.map(({ id, at, asOf, outcome, receipt }) => {
    const body = receipt === null ? null : readBody(receipt);
    const told = body?.answer.found === true ? body.answer.credential : null;
    const { state = null, kind = null, number = null } = told ?? {};
    return {
      id,
      at,
      timeZone: state === null ? readerZone : zoneOf(state),
      asOf: fromDatabaseDay(asOf),
      answer: body ? answerSentence(body, locale) : validityName(outcome, locale),
      credential: [kind, number && grouped(number)].filter(Boolean).join(" ") || null,
      receipt: receipt && receiptPath(id),
    };
  });
}

/** The zone of the state in which somebody has a role. */
async function zoneOfUser(userId: string): Promise<string> {
  const grant = await db.roleGrant.findFirst({
    where: { userId },
    orderBy: { recordedAt: "desc" },
    select: { state: true, organization: { select: { state: true } } },
  });
  return zoneOf(grant?.state ?? grant?.organization?.state ?? null);
}
