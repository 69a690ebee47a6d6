import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { isDemo } from "@/lib/env";
import { issuerDid } from "@/lib/keys/did";
import { signJws } from "@/lib/keys/sign-jws";
import { keyInForce } from "@/lib/keys/signing-key";
import { askedByOf, digestOf } from "./asked-by";
import { receiptType, type ReceiptBody, type Told, type Way } from "./receipt-body";
import { receiptHash } from "./receipt-link";
import { whoAsks } from "./who-asks";

/** A look-up and what it was told. */
export interface LookUp {
  readonly by: Way;
  /** Null where anybody may have asked. */
  readonly userId: string | null;
  readonly at: Date;
  /** The number that was typed, to be kept where nothing matched. */
  readonly number?: string | null;
  readonly asOf: PlainDate;
  readonly knownOn?: PlainDate | null | undefined;
  /** What was looked up; null where nothing was found. Its holder sees the look-up. */
  readonly credentialId: string | null;
  readonly shareId?: string;
  readonly editionId?: string;
  /** What was checked of a document that was handed in. */
  readonly checks?: Readonly<Record<string, string>>;
  readonly answer: Told;
}

/** When a look-up was made, and what finds it again. */
export interface Recorded {
  readonly reference: string;
  readonly at: Date;
}

/**
 * Records a look-up together with its signed receipt. A verdict without its receipt is not given: throws
 * when there is no key that signs or when the record cannot be written.
 */
export async function recordLookUp(lookUp: LookUp): Promise<Recorded> {
  const { userId, at, knownOn = null, answer } = lookUp;
  const [key, askedAs] = await Promise.all([keyInForce("assertion"), whoAsks(userId, at)]);
  const reference = randomUUID();
  const body: ReceiptBody = {
    issuer: issuerDid(),
    demonstration: isDemo(),
    reference,
    at: at.toISOString(),
    askedByDigest: digestOf(askedByOf(reference, askedAs)),
    asked: { by: lookUp.by, number: lookUp.number ?? null, asOf: lookUp.asOf, knownOn },
    answer,
  };
  await db.verification.create({
    data: {
      id: reference,
      at,
      via: lookUp.by,
      askedById: userId,
      askedAs,
      credentialId: lookUp.credentialId,
      shareId: lookUp.shareId ?? null,
      editionId: lookUp.editionId ?? null,
      ...(lookUp.checks && { checks: lookUp.checks }),
      asOf: toDatabaseDay(lookUp.asOf),
      knownOn: toDatabaseDay(knownOn),
      outcome: answer.outcome,
      rules: answer.found ? answer.rules : null,
      receipt: await signJws(key, { typ: receiptType }, JSON.stringify(body)),
      receiptHash: receiptHash(reference),
    },
  });
  return { reference, at };
}
