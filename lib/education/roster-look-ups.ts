import { limitRate } from "@/lib/rate-limit";
import { today } from "@/lib/dates";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { done, refused, type Result } from "@/lib/result";
import type { ListGiver } from "./sheet";
import { findSheet } from "./sheet-find";
import { readSheet } from "./sheet-read";

/** The most people on one roster: each of them is looked up, and each look-up is on record. */
export const mostAttended = 1_000;

/** Counts a roster's look-ups against what an organization may look up in a day. */
export async function allowLookUps(
  people: number,
  { organizationId }: ListGiver,
): Promise<Result<null, "too-many-tries">> {
  for (let person = 0; person < people; person += 1) {
    const allowed = await limitRate("look-up-list", organizationId);
    if (allowed === "too-many") return refused("too-many-tries");
  }
  return done(null);
}

/** Puts the look-up of everybody on a roster on record, as if each had been asked for alone. */
export async function recordLookUps(id: string, giver: ListGiver): Promise<void> {
  const sheet = await findSheet(id, giver);
  if (!sheet) return;
  for (const { number, lastName } of readSheet(sheet, today("UTC"))) {
    if (number === null || lastName === "") continue;
    await verifyByNumber({ number, lastName }, { userId: giver.userId });
  }
}
