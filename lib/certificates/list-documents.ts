import { db } from "@/lib/db";
import { linkPath } from "@/lib/links";
import { editionInForce } from "./edition";
import { unprintableIn } from "./printable";

/** The documents of a credential that anybody with their links can fetch. */
export interface CredentialDocuments {
  readonly certificateHref: string;
  readonly badgeHref: string;
  readonly edition: number;
  /** Characters that no font of the registry has. While there are any, there is no certificate. */
  readonly unprintable: readonly string[];
}

/** The documents of a credential, made now when there are none yet; null when there is no such credential. */
export async function documentsOf(credentialId: string): Promise<CredentialDocuments | null> {
  if ((await db.credential.count({ where: { id: credentialId, takenBackAt: null } })) === 0)
    return null;
  const { links, number, facts } = await editionInForce(credentialId);
  return {
    certificateHref: linkPath(links.certificate, "certificate"),
    badgeHref: linkPath(links.badge, "badge"),
    edition: number,
    unprintable: unprintableIn(facts),
  };
}
