import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { readBody } from "@/lib/receipts/read-body";
import type { ToldStanding } from "@/lib/receipts/receipt-body";
import { receiptPath } from "@/lib/receipts/receipt-link";

/** What a look-up told of a credential. Without `told` its receipt cannot be read, and nothing is told. */
export interface LastLookUp {
  readonly at: Date;
  /** The day that it speaks of. */
  readonly asOf: PlainDate;
  readonly receipt: string;
  readonly told: ToldStanding | null;
}

interface Row {
  readonly id: string;
  readonly credentialId: string;
  readonly at: Date;
  readonly asOf: Date;
  readonly receipt: string;
}

/**
 * The last look-up of each credential by anybody who acted for the employer then, with its receipt. What a share
 * link told is left out: its holder chose what it shows, and for whom. So is what was asked of an earlier day than
 * that of the look-up, which a state's calendar may still call the day before.
 */
export async function lastLookUps(
  organizationId: string,
  credentialIds: readonly string[],
): Promise<ReadonlyMap<string, LastLookUp>> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    select distinct on (v.credential_id)
      v.id::text, v.credential_id::text as "credentialId", v.at, v.as_of as "asOf", v.receipt
    from verification v
    where v.credential_id = any(${[...credentialIds]}::uuid[])
      and v.receipt is not null and v.known_on is null and v.via <> 'share'
      and v.as_of >= (v.at at time zone 'UTC')::date - 1
      and exists (
        select from role_grant g
        where g.user_id = v.asked_by_id and g.role = 'employer'
          and g.organization_id = ${organizationId}::uuid
          and g.from_day <= (v.at at time zone 'UTC')::date
          and (g.to_day is null or g.to_day >= (v.at at time zone 'UTC')::date))
    order by v.credential_id, v.at desc`);
  return new Map(
    rows.map(({ id, credentialId, at, asOf, receipt }) => [
      credentialId,
      { at, asOf: fromDatabaseDay(asOf), receipt: receiptPath(id), told: toldBy(receipt) },
    ]),
  );
}

function toldBy(receipt: string): ToldStanding | null {
  try {
    const { answer } = readBody(receipt);
    return answer.found ? answer : null;
  } catch {
    return null;
  }
}
