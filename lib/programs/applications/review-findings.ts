import { db } from "@/lib/db";
import type { SeenApplication } from "./find-application";
import { readFindings, type ReadFinding } from "./read-findings";
import type { StandingFinding } from "./standing-findings";

/** The latest finding of each reviewer of an application that its office has in hand. */
export async function reviewFindings({
  id,
  steps,
}: Pick<SeenApplication, "id" | "steps">): Promise<readonly StandingFinding<ReadFinding>[]> {
  return readFindings(db, id, steps);
}
