import { db } from "@/lib/db";
import { hashLinkToken, type LinkPurpose } from "@/lib/links";
import { findEdition, type Edition } from "./edition";

/** The edition on whose document a link stands, and whether it still should; null when there is no such link. */
export async function editionByLink(
  token: string,
  purpose: LinkPurpose,
): Promise<{
  readonly edition: Edition;
  readonly replaced: boolean;
  readonly takenBack: boolean;
} | null> {
  const link = await db.link.findUnique({
    where: { tokenHash: hashLinkToken(token) },
    select: {
      editionId: true,
      purpose: true,
      replacedAt: true,
      credential: { select: { takenBackAt: true } },
    },
  });
  if (link?.purpose !== purpose || link.editionId === null) return null;
  const edition = await findEdition({ id: link.editionId });
  const takenBack = link.credential.takenBackAt !== null;
  return edition && { edition, replaced: link.replacedAt !== null, takenBack };
}
