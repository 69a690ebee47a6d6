import { db } from "@/lib/db";
import { findProgram, type Program } from "@/lib/programs/find-program";
import { limitsOf, limitWithId, type Limit } from "@/lib/programs/standing-limit";
import { employersOf, type RecallEmployer } from "./recall-employers";
import { recalledCredentials, withoutDay, type RecalledCredential } from "./recalled-credentials";

/** What follows from a suspension or withdrawal for the credentials that the program issued on its days. */
export interface Recall {
  readonly program: Program;
  readonly limit: Limit;
  readonly credentials: readonly RecalledCredential[];
  /** Without a day of issue. They are no part of it until their day is on record. */
  readonly withoutDay: readonly RecalledCredential[];
  readonly employers: readonly RecallEmployer[];
}

/** The recall of a suspension or withdrawal of a state's program; null where there is none. */
export async function findRecall(
  programId: string,
  actionId: string,
  state: string,
): Promise<Recall | null> {
  const program = await findProgram(programId, state);
  const limit = program && limitWithId(program, actionId);
  if (!limit) return null;
  if (limit.window === null) {
    return { program, limit, credentials: [], withoutDay: [], employers: [] };
  }
  const [credentials, undated] = await Promise.all([
    recalledCredentials(db, programId, limit.window),
    withoutDay(db, programId, limit.window),
  ]);
  const employers = await employersOf(db, actionId, credentials);
  return { program, limit, credentials, withoutDay: undated, employers };
}

/** How many credentials of a program wait for a decision, in all of its windows that stand. */
export async function countUndecided(program: Program): Promise<number> {
  const waiting = await Promise.all(
    limitsOf(program).map((limit) => countUndecidedOf(program.id, limit)),
  );
  return waiting.reduce((sum, count) => sum + count, 0);
}

/** How many credentials of one window wait for a decision. */
export async function countUndecidedOf(programId: string, { window }: Limit): Promise<number> {
  const found = window ? await recalledCredentials(db, programId, window) : [];
  return found.filter(({ decided }) => decided === null).length;
}
