import { z } from "zod";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import { lockPerson, type Registrar } from "@/lib/registry/cases";
import { amendedBy, counts, notReplaced } from "@/lib/registry/education-counts";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { withCaseIn } from "./changeable";
import { notAcceptedReasons } from "./not-accepted-reasons";
import { ownPeople } from "@/lib/registry/own-people";
import { courseKey, mostHoursOfDay } from "./same-course";

/** What an office decides of records of education, and why not. */
export const EducationDecision = z
  .object({
    decision: z.enum(["accepted", "not-accepted"], "missing"),
    reason: z.enum(notAcceptedReasons).optional(),
    remark: text(500).optional(),
  })
  .refine(({ decision, reason }) => decision === "accepted" || reason !== undefined, {
    path: ["reason"],
    error: "missing",
  });

/** Why a record is not decided. */
export type DecisionRefusal =
  | "not-found"
  | "your-own"
  | "already-changed"
  | "already-decided"
  | "already-recorded"
  | "more-than-a-day";

/** Decides whether one record counts. What was decided before stays on record; the latest decision stands. */
export async function decideEducationRecord(
  id: string,
  input: z.output<typeof EducationDecision>,
  actor: Registrar,
): Promise<Result<null, DecisionRefusal>> {
  return db.$transaction((tx) => decide(tx, id, input, actor));
}

/** The same within a transaction of something larger. */
export async function decide(
  tx: Database,
  id: string,
  { decision, reason, remark }: z.output<typeof EducationDecision>,
  actor: Registrar,
): Promise<Result<null, DecisionRefusal>> {
  if (!z.uuid().safeParse(id).success) return refused("not-found");
  const found = await tx.education.findFirst({
    where: { id, person: withCaseIn(actor.state) },
    select: { personId: true },
  });
  if (!found) return refused("not-found");
  if ((await ownPeople(actor.userId, tx)).has(found.personId)) return refused("your-own");
  await lockPerson(tx, found.personId);
  const rows = await tx.education.findMany({
    where: { personId: found.personId },
    include: { decisions: { orderBy: { recordedAt: "asc" } } },
  });
  const standing = notReplaced(rows);
  const record = standing.find((row) => row.id === id);
  if (!record) return refused("already-changed");
  const before = record.decisions.at(-1) ?? null;
  if (before?.decision === "withdrawn") return refused("already-changed");
  if (before?.decision === decision && before.reason === (reason ?? null)) {
    return refused("already-decided");
  }
  if (decision === "accepted" && !counts(record)) {
    const amended = amendedBy(record, rows);
    if (amended.some((row) => standing.includes(row) && isGivenUp(row)))
      return refused("already-changed");
    const itself = new Set([record, ...amended]);
    const others = standing.filter((row) => !itself.has(row) && counts(row));
    const on = fromDatabaseDay(record.on);
    const sameDay = others.filter((row) => fromDatabaseDay(row.on) === on);
    const key = courseKey({ ...record, on });
    if (sameDay.some((row) => courseKey({ ...row, on }) === key)) {
      return refused("already-recorded");
    }
    const hours = [record, ...sameDay].reduce(
      (sum, row) => sum + (row.academicCredit ? 0 : row.hours.toNumber()),
      0,
    );
    if (!record.academicCredit && hours > mostHoursOfDay) return refused("more-than-a-day");
  }
  const said = remark === undefined ? null : await tx.remark.create({ data: { text: remark } });
  await tx.educationDecision.create({
    data: {
      educationId: id,
      decision,
      reason: decision === "accepted" ? null : (reason ?? null),
      remarkId: said?.id ?? null,
      recordedById: actor.userId,
    },
  });
  await recordEvent(tx, {
    type: "education-decided",
    effectiveOn: fromDatabaseDay(record.on),
    actor,
    personId: record.personId,
    before: { id, decision: before?.decision ?? null, reason: before?.reason ?? null },
    after: { id, decision, reason: reason ?? null },
  });
  return done(null);
}

/** Whether its holder wants it to count no more: what was to take its place does not bring it back. */
function isGivenUp({
  decisions,
}: {
  readonly decisions: readonly { readonly decision: string }[];
}) {
  const decision = decisions.at(-1)?.decision;
  return decision === "withdrawal-asked" || decision === "withdrawn";
}
