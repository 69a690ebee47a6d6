import { z } from "zod";
import { dayOf, firstOfYear, yearOf, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { limitRate } from "@/lib/rate-limit";
import { requiredDay, text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { kindEntry, timeZoneOf } from "@/lib/states/catalogue";
import { addCopyStep } from "./add-step";
import { sendToWhoAnswers } from "./send-to-who-answers";
import { warnClaimed } from "./warn-claimed";

/** What somebody says of themselves who asks for their record. */
export const NewCopyRequest = z.object({
  state: text(2),
  kind: text(40),
  given: text(100),
  family: text(100),
  birthDate: requiredDay,
  programId: z.uuid("missing").optional(),
  programAsked: text(200).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/, "year-not-read")
    .transform(Number)
    .optional(),
});

/** Why a request is not taken. */
export type AskRefusal =
  | "kind-not-known"
  | "program-not-found"
  | "birth-in-the-future"
  | "year-not-plausible"
  | "too-many";

/** The earliest year in which a credential of this kind of work was given anywhere. */
const firstYear = 1980;

/**
 * Takes a request for a copy. It is stored before anybody judges it, goes to the program's operator while it
 * is active, else to the office, and says to nobody whether there is a record.
 */
export async function askForCopy(
  input: z.output<typeof NewCopyRequest>,
  asker: { readonly userId: string },
  at = new Date(),
): Promise<Result<{ readonly id: string }, AskRefusal>> {
  const today = dayOf(at, timeZoneOf(input.state));
  if (!kindEntry(input.state, input.kind)) return refused("kind-not-known");
  if (input.birthDate > today) return refused("birth-in-the-future");
  if (input.year !== undefined && !plausible(input.year, today)) {
    return refused("year-not-plausible");
  }
  if (input.programId !== undefined) {
    const here = { id: input.programId, state: input.state };
    if ((await db.program.count({ where: here })) === 0) return refused("program-not-found");
  }
  if ((await limitRate("copy-request-user", asker.userId)) === "too-many") {
    return refused("too-many");
  }

  const { programId = null, programAsked = null, year = null } = input;
  const actor = { userId: asker.userId, role: "holder" };
  return db.$transaction(async (tx) => {
    const request = await tx.copyRequest.create({
      data: {
        state: input.state,
        kind: input.kind,
        requestedAt: at,
        userId: asker.userId,
        given: input.given,
        family: input.family,
        birthDate: toDatabaseDay(input.birthDate),
        programId,
        programAsked,
        year,
      },
      select: { id: true, state: true, programId: true },
    });
    await addCopyStep(tx, request, { type: "asked", at, actor });
    await sendToWhoAnswers(tx, request, at);
    await warnClaimed(tx, input, asker.userId);
    return done({ id: request.id });
  });
}

function plausible(year: number, today: PlainDate): boolean {
  return year >= firstYear && firstOfYear(year) <= firstOfYear(yearOf(today));
}
