import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { today } from "@/lib/dates";
import { parseCredentialNumber } from "@/lib/credential-number";
import { hashLinkToken } from "@/lib/links";
import { recordLookUp, type Recorded } from "@/lib/receipts/record-look-up";
import { toldNothing, toldOf } from "@/lib/receipts/told";
import { findAnswer, type AnswerDays, type CredentialAnswer } from "./answer";

/** Who asks, and how. Anybody may: then there is no user. */
export interface Asker {
  readonly userId: string | null;
}

/** What a look-up answers. `reference` finds it again in the record of look-ups, and with it its receipt. */
export type Verified = Recorded &
  (
    | {
        readonly found: true;
        readonly answer: CredentialAnswer;
        /** The document on which the link stands, where it stands on one. */
        readonly document: LinkedDocument | null;
      }
    | { readonly found: false }
  );

/** An edition of a credential's documents, and the one that took its place. */
export interface LinkedDocument {
  readonly edition: number;
  readonly supersededBy: number | null;
}

/** What a link answers: as above, or that it was replaced by another one, or what it led to was taken back. */
export type VerifiedLink =
  | Verified
  | (Recorded & { readonly found: "replaced" })
  | (Recorded & { readonly found: "taken-back" });

/** How it was asked, and for which days. */
interface Asked {
  readonly by: "number" | "link";
  readonly number?: string | null;
  readonly editionId?: string | null;
  readonly days?: AnswerDays;
}

/**
 * Looks a credential up by its number and its holder's last name, now or before. A wrong pair and an
 * unknown number take the same path to the same answer. What was taken back is found only as known before.
 */
export async function verifyByNumber(
  typed: { readonly number: string; readonly lastName: string },
  asker: Asker,
  days: AnswerDays = {},
): Promise<Verified> {
  const number = parseCredentialNumber(typed.number);
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    select c.id::text from credential c
    where c.number = ${number} and exists (
      select 1 from person_name n
      where n.person_id = c.person_id and n.folded_family = fold_name(${typed.lastName})
        and fold_name(${typed.lastName}) <> '')`);
  const asked = { by: "number", number, days } as const;
  return answerAndRecord(rows[0]?.id ?? null, asked, asker);
}

/**
 * Looks up again what the asker named before, by its number and last name. Whoever calls holds the asker to that:
 * nobody else's credential is looked up this way.
 */
export async function verifyAgain(
  credential: { readonly id: string; readonly number: string },
  asker: Asker,
): Promise<Verified> {
  return answerAndRecord(credential.id, { by: "number", number: credential.number }, asker);
}

/** Looks a credential up by the unguessable link that its holder gives away. */
export async function verifyByLink(
  token: string,
  asker: Asker,
  days: AnswerDays = {},
): Promise<VerifiedLink> {
  const link = await db.link.findUnique({
    where: { tokenHash: hashLinkToken(token) },
    select: {
      credentialId: true,
      editionId: true,
      purpose: true,
      replacedAt: true,
      credential: { select: { takenBackAt: true } },
    },
  });
  const over = link && whyOver(link, days);
  if (over !== null) {
    const recorded = await recordLookUp({
      by: "link",
      userId: asker.userId,
      at: new Date(),
      asOf: days.on ?? today("UTC"),
      knownOn: days.knownOn,
      credentialId: link?.credentialId ?? null,
      answer: toldNothing(over === "replaced" ? "link-replaced" : over, "link"),
    });
    return { found: over, ...recorded };
  }
  const verifies = link?.purpose === "verify" ? link : null;
  const { credentialId = null, editionId = null } = verifies ?? {};
  return answerAndRecord(credentialId, { by: "link", editionId, days }, asker);
}

/** Why a link tells nothing any more; null where it does. As known on a day before, what was taken back was there. */
function whyOver(
  link: {
    readonly replacedAt: Date | null;
    readonly credential: { readonly takenBackAt: Date | null };
  },
  { knownOn }: AnswerDays,
): "replaced" | "taken-back" | null {
  const { takenBackAt } = link.credential;
  if (takenBackAt !== null && knownOn === undefined) return "taken-back";
  return link.replacedAt === null ? null : "replaced";
}

/** A verdict that is not on record is not given: the look-up, its answer and its receipt go together. */
async function answerAndRecord(
  credentialId: string | null,
  asked: Asked,
  { userId }: Asker,
): Promise<Verified> {
  const { by, number = null, editionId = null, days = {} } = asked;
  const [answer, document] = await Promise.all([
    credentialId === null ? null : findAnswer({ id: credentialId }, days),
    editionId === null ? null : findDocument(editionId),
  ]);
  const recorded = await recordLookUp({
    by,
    userId,
    at: new Date(),
    number: answer === null ? number : null,
    asOf: answer?.on ?? days.on ?? today("UTC"),
    knownOn: days.knownOn,
    credentialId: answer && credentialId,
    ...(editionId !== null && { editionId }),
    answer: answer === null ? toldNothing("not-found", by) : toldOf(answer),
  });
  return answer === null
    ? { found: false, ...recorded }
    : { found: true, answer, document, ...recorded };
}

async function findDocument(editionId: string): Promise<LinkedDocument> {
  const { number, credential } = await db.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: {
      number: true,
      credential: {
        select: { editions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } },
      },
    },
  });
  const last = credential.editions[0]?.number ?? number;
  return { edition: number, supersededBy: last > number ? last : null };
}
