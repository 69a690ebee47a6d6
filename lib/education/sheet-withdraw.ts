import { z } from "zod";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { recordEvents } from "@/lib/history/record-event";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import type { ListGiver } from "./sheet";
import { findSheet } from "./sheet-find";

/** Why a list is withdrawn, in words. */
export const Withdrawal = z.object({ reason: text(500) });

/** Why a list is not withdrawn. */
export type WithdrawalRefusal = "not-found" | "not-posted" | "already-withdrawn";

/**
 * Takes back what a list asserted: none of its hours counts from now on. The rows and what was known until now
 * stay on record.
 */
export async function withdrawSheet(
  id: string,
  { reason }: z.output<typeof Withdrawal>,
  giver: ListGiver,
): Promise<Result<{ readonly withdrawn: number }, WithdrawalRefusal>> {
  return db.$transaction(
    async (tx) => {
      if (!(await findSheet(id, giver, tx))) return refused("not-found");
      await tx.$queryRaw`select id from education_sheet where id = ${id}::uuid for update`;
      const sheet = await findSheet(id, giver, tx);
      if (!sheet?.postedAt) return refused("not-posted");
      // Who decides on a record of one of these people waits, or is waited for.
      await tx.$queryRaw`
        select id from person
        where id in (select person_id from education where sheet_id = ${id}::uuid)
        order by id for no key update`;
      const standing = await tx.education.findMany({
        where: { sheetId: id, amendedBy: null },
        include: { decisions: { orderBy: { recordedAt: "desc" }, take: 1 } },
      });
      const open = standing.filter(({ decisions }) => decisions[0]?.decision !== "withdrawn");
      if (open.length === 0) return refused("already-withdrawn");
      const remark = await tx.remark.create({ data: { text: reason }, select: { id: true } });
      await tx.educationDecision.createMany({
        data: open.map((record) => ({
          educationId: record.id,
          decision: "withdrawn",
          remarkId: remark.id,
          recordedById: giver.userId,
        })),
      });
      await recordEvents(
        tx,
        open.map((record) => ({
          type: "education-withdrawn",
          effectiveOn: fromDatabaseDay(record.on),
          actor: giver,
          personId: record.personId,
          organizationId: giver.organizationId,
          after: { id: record.id, sheetId: id },
        })),
      );
      return done({ withdrawn: open.length });
    },
    { timeout: 60_000, maxWait: 30_000 },
  );
}
