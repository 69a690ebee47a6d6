import { Prisma } from "@/prisma/generated/client";
import type { Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { queueEmail } from "@/lib/mail/queue-email";
import { officeOf, stateName } from "@/lib/states/catalogue";

/** Whom somebody says they are, and where they hold what. */
interface Claim {
  readonly given: string;
  readonly family: string;
  readonly birthDate: PlainDate;
  readonly state: string;
}

/**
 * Tells those on record under the name and birth date that somebody asks for their record, at the addresses
 * of theirs that the one who asks does not read. Nothing is matched by it, and who asks learns nothing.
 */
export async function warnClaimed(tx: Database, claim: Claim, userId: string): Promise<void> {
  const { given, family, birthDate, state } = claim;
  const rows = await tx.$queryRaw<{ address: string }[]>(Prisma.sql`
    select distinct e.address
    from person p
    join person_name n on n.person_id = p.id
    join person_email e on e.person_id = p.id and e.replaced_at is null
    where p.birth_date = ${toDatabaseDay(birthDate)}::date
      and n.folded_family = fold_name(${family}) and n.folded_given = fold_name(${given})
      and e.folded <> (select folded from app_user where id = ${userId}::uuid)
    limit 10`);
  const data = { office: officeOf(state), state: stateName(state) };
  for (const { address } of rows) {
    await queueEmail(tx, { template: "claimed", to: address, data });
  }
}
