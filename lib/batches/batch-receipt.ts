import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { isDemo } from "@/lib/env";
import { squeeze } from "@/lib/intake/fold-cells";
import { readName } from "@/lib/intake/read-name";
import { issuerDid } from "@/lib/keys/did";
import { signJws } from "@/lib/keys/sign-jws";
import { keyInForce } from "@/lib/keys/signing-key";
import type { PersonName } from "@/lib/registry/person-name";
import { findBatch, type Batch } from "./find-batch";
import { valuesOf, type GraduateValues } from "./graduate-columns";
import { noOutcomes, type OutcomeCounts } from "./row-outcomes";

/** The media type in the header of its signature, so that nothing else we sign passes for one. */
const batchReceiptType = "registry-batch-receipt+jws";

/** What a batch came to: for the operator's own files. */
export interface BatchReceipt {
  readonly batch: Batch;
  readonly submittedAt: Date;
  readonly counts: OutcomeCounts;
  /** Of what was kept of the list, in hexadecimal. */
  readonly sha256: string;
  readonly registered: readonly {
    readonly row: number;
    readonly number: string;
    readonly name: PersonName;
    readonly takenBack: boolean;
  }[];
  /** The same without names, signed (a compact JWS): numbers by row, counts, moments, the digest of the list. */
  readonly signed: string;
}

/** The receipt of an operator's batch; null before it was worked off, and where the operator has none such. */
export async function batchReceipt(
  operator: ActorOf<"operator">,
  id: string,
): Promise<BatchReceipt | null> {
  const batch = await findBatch(operator, id);
  if (!batch) return null;
  const { submittedAt, finishedAt } = batch;
  if (submittedAt === null || finishedAt === null) return null;
  const rows = await db.batchRow.findMany({
    where: { batchId: id, credentialId: { not: null } },
    orderBy: { number: "asc" },
    select: {
      number: true,
      cells: true,
      mended: true,
      credential: { select: { number: true, takenBackAt: true } },
    },
  });
  const registered = rows.flatMap(({ number: row, cells, mended, credential }) =>
    credential
      ? [
          {
            row,
            number: credential.number,
            name: submittedName(valuesOf(mended.length > 0 ? mended : cells, batch.mapping)),
            takenBack: credential.takenBackAt !== null,
          },
        ]
      : [],
  );
  const receipt = {
    batch,
    submittedAt,
    counts: batch.counts ?? noOutcomes,
    sha256: Buffer.from(batch.sha256).toString("hex"),
    registered,
  };
  return { ...receipt, signed: await signed(receipt) };
}

/**
 * The name as it was handed in: of somebody who was on record before, nothing more is shown. One that would be refused
 * today stands as it came.
 */
function submittedName({ given = "", middle = "", family = "" }: GraduateValues): PersonName {
  const name = (text: string) => readName(text) ?? squeeze(text);
  return { given: name(given), middle: name(middle) || null, family: name(family) };
}

async function signed({
  batch,
  submittedAt,
  counts,
  sha256,
  registered,
}: Omit<BatchReceipt, "signed">): Promise<string> {
  const body = {
    issuer: issuerDid(),
    demonstration: isDemo(),
    batch: batch.id,
    program: batch.program.name,
    state: batch.program.state,
    kind: batch.program.kind,
    list: { name: batch.name, sha256 },
    submittedAt: submittedAt.toISOString(),
    registeredAt: batch.finishedAt?.toISOString() ?? null,
    undoneAt: batch.undoneAt?.toISOString() ?? null,
    counts,
    registered: registered.map(({ row, number }) => ({ row, number })),
  };
  const key = await keyInForce("assertion");
  return signJws(key, { typ: batchReceiptType }, JSON.stringify(body));
}
