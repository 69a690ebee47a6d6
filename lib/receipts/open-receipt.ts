import { db } from "@/lib/db";
import { hashLinkToken } from "@/lib/links";
import { askedByOf, digestOf, type AskedBy } from "./asked-by";
import { checkReceipt } from "./check-receipt";
import type { ReceiptBody } from "./receipt-body";

/** Who reads a receipt: nobody in particular, or somebody with an account and the persons that they are. */
export interface Reader {
  readonly userId: string;
  readonly seats: readonly {
    readonly actor: { readonly role: string; readonly personId?: string };
  }[];
}

/** A receipt that is ours as it stands. */
export interface GenuineReceipt {
  readonly genuine: true;
  readonly reference: string;
  readonly jws: string;
  readonly keyId: string;
  readonly body: ReceiptBody;
  /** For the asker and the holder alone; null for everybody else. */
  readonly askedBy: AskedBy | null;
  /** The credential that was told of; null where nothing was told. */
  readonly credentialId: string | null;
}

/** What a receipt's link opens; a receipt that does not check tells nothing but that. */
export type OpenedReceipt = GenuineReceipt | { readonly genuine: false };

/** Opens a receipt by the token in its address; null when there is none. Its signature is checked each time. */
export async function openReceipt(
  token: string,
  reader: Reader | null,
): Promise<OpenedReceipt | null> {
  const row = await db.verification.findUnique({
    where: { receiptHash: hashLinkToken(token) },
    select: {
      id: true,
      receipt: true,
      askedById: true,
      askedAs: true,
      credential: { select: { id: true, personId: true } },
    },
  });
  if (!row?.receipt) return null;
  const checked = await checkReceipt(row.receipt);
  if (!checked.genuine || checked.body.reference !== row.id) return { genuine: false };
  const { body, keyId } = checked;
  const mayKnow =
    reader !== null &&
    (row.askedById === reader.userId || isHolder(reader, row.credential?.personId));
  return {
    genuine: true,
    reference: row.id,
    jws: row.receipt,
    keyId,
    body,
    askedBy: mayKnow ? whoAsked(body, row.askedAs) : null,
    credentialId: body.answer.found ? (row.credential?.id ?? null) : null,
  };
}

function isHolder({ seats }: Reader, personId: string | undefined): boolean {
  return (
    personId !== undefined &&
    seats.some(({ actor }) => actor.role === "holder" && actor.personId === personId)
  );
}

/** Nothing is told that the signed digest does not bear out. */
function whoAsked(body: ReceiptBody, askedAs: string | null): AskedBy | null {
  const asked = askedByOf(body.reference, askedAs);
  return digestOf(asked) === body.askedByDigest ? asked : null;
}
