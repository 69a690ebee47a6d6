import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { today } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";

/** How many drawn credentials wait for what a state's office finds: their holder has answered, or the day for it is over. */
export async function countEvidenceWaiting(state: string): Promise<number> {
  const on = today(timeZoneOf(state));
  return db.educationAuditItem.count({
    where: {
      audit: { state },
      decision: null,
      OR: [{ answeredAt: { not: null } }, { audit: { due: { lt: toDatabaseDay(on) } } }],
    },
  });
}
