import { z } from "zod";
import type { SigningKey as Row } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";

/** What a key signs: certificates of other keys, PDF documents, statements (badges, lists, receipts), e-mail. */
export const purposes = ["root", "seal", "assertion", "mail"] as const;
export type Purpose = (typeof purposes)[number];

const algorithms = ["Ed25519", "P-256", "RSA"] as const;
export type Algorithm = (typeof algorithms)[number];

/** A key that signs or has signed. Its name is the fragment of the DID, and the selector of the mail's record. */
export interface SigningKey {
  readonly name: string;
  readonly purpose: Purpose;
  readonly algorithm: Algorithm;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** X.509, DER; only keys for PDF documents and their root have one. */
  readonly certificate: Uint8Array<ArrayBuffer> | null;
  /** The private half, sealed; null where a signing service keeps it. */
  readonly sealedKey: Uint8Array<ArrayBuffer> | null;
  readonly demonstration: boolean;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

/** The registry has no key for this: documents cannot be made until there is one. */
class NoSigningKey extends Error {
  override readonly name = "NoSigningKey";
}

/** The key that signs now. Throws `NoSigningKey` when none was made. */
export async function keyInForce(purpose: Purpose, database: Database = db): Promise<SigningKey> {
  const row = await database.signingKey.findFirst({
    where: { purpose, retiredAt: null },
    orderBy: { createdAt: "desc" },
  });
  if (!row) throw new NoSigningKey(`there is no ${purpose} key: run npm run keys -- make`);
  return toSigningKey(row);
}

/** Every key there ever was, the oldest first: what they signed may still be checked. */
export async function listKeys(purpose?: Purpose): Promise<readonly SigningKey[]> {
  const rows = await db.signingKey.findMany({
    where: purpose === undefined ? {} : { purpose },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toSigningKey);
}

/** A row as the registry speaks of it. */
export function toSigningKey({ id, purpose, algorithm, ...rest }: Row): SigningKey {
  return {
    ...rest,
    name: id,
    purpose: z.enum(purposes).parse(purpose),
    algorithm: z.enum(algorithms).parse(algorithm),
  };
}
