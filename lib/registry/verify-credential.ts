import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { today } from "@/lib/dates";
import { findAnswer, type CredentialAnswer } from "./answer";
import { parseCredentialNumber } from "@/lib/credential-number";
import { hashLinkToken } from "@/lib/links";

/** Who asks, and how. Anybody may: then there is no user. */
export interface Asker {
  readonly userId: string | null;
}

/** What a look-up answers. `reference` finds it again in the record of look-ups. */
export type Verified =
  | {
      readonly found: true;
      readonly answer: CredentialAnswer;
      readonly reference: string;
      readonly at: Date;
    }
  | { readonly found: false; readonly reference: string; readonly at: Date };

/** What a link answers: as above, or that it was replaced by another one. */
export type VerifiedLink = Verified | { readonly found: "replaced" };

/**
 * Looks a credential up by its number and its holder's last name, now or before. A wrong pair and an
 * unknown number take the same path to the same answer.
 */
export async function verifyByNumber(
  typed: { readonly number: string; readonly lastName: string },
  asker: Asker,
): Promise<Verified> {
  const number = parseCredentialNumber(typed.number) ?? "";
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    select c.id::text from credential c
    where c.number = ${number} and exists (
      select 1 from person_name n
      where n.person_id = c.person_id and n.folded_family = fold_name(${typed.lastName})
        and fold_name(${typed.lastName}) <> '')`);
  return answerAndRecord(rows[0]?.id ?? null, "number", asker);
}

/** Looks a credential up by the unguessable link that its holder gives away. */
export async function verifyByLink(token: string, asker: Asker): Promise<VerifiedLink> {
  const link = await db.link.findUnique({
    where: { tokenHash: hashLinkToken(token) },
    select: { credentialId: true, purpose: true, replacedAt: true },
  });
  if (link?.replacedAt) {
    await recordReplaced(link.credentialId, asker);
    return { found: "replaced" };
  }
  const credentialId = link?.purpose === "verify" ? link.credentialId : null;
  return answerAndRecord(credentialId, "link", asker);
}

/** A verdict that is not on record is not given: the look-up and its answer go together. */
async function answerAndRecord(
  credentialId: string | null,
  via: "number" | "link",
  { userId }: Asker,
): Promise<Verified> {
  const answer = credentialId === null ? null : await findAnswer({ id: credentialId });
  const { id, at } = await db.verification.create({
    data: {
      via,
      askedById: userId,
      credentialId: answer && credentialId,
      asOf: toDatabaseDay(answer?.on ?? today("UTC")),
      outcome: answer?.standing.validity.outcome ?? "not-found",
      rules: answer?.standing.rules ?? null,
    },
    select: { id: true, at: true },
  });
  return answer === null
    ? { found: false, reference: id, at }
    : { found: true, answer, reference: id, at };
}

async function recordReplaced(credentialId: string, { userId }: Asker): Promise<void> {
  await db.verification.create({
    data: {
      via: "link",
      askedById: userId,
      credentialId,
      asOf: toDatabaseDay(today("UTC")),
      outcome: "link-replaced",
    },
  });
}
