import { randomBytes } from "node:crypto";
import { z } from "zod";
import { dayOf, type PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent, recordEvents } from "@/lib/history/record-event";
import { queueEmail } from "@/lib/mail/queue-email";
import type { Registrar } from "@/lib/registry/cases";
import { holderAddresses } from "@/lib/registry/holder-addresses";
import { requiredDay, text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { kindEntry, officeOf, stateName, timeZoneOf } from "@/lib/states/catalogue";
import { drawNumbers } from "./audit-draw";
import { auditLimit } from "./audit-limit";
import { findPopulation, type Drawable } from "./audit-population";

/** What a registrar asks for: which periods, how many percent of them, and by when evidence is due. */
export const NewAudit = z.object({
  kind: z.string({ error: "missing" }).min(1, "missing"),
  from: requiredDay,
  to: requiredDay,
  percent: z.coerce
    .number("percent-not-read")
    .int("percent-not-read")
    .min(1, "percent-not-read")
    .max(100, "percent-not-read"),
  due: requiredDay,
  reason: text(500).optional(),
});

/** Why nothing is drawn. */
export type AuditRefusal =
  | "no-such-kind"
  | "ends-before-start"
  | "not-ended-yet"
  | "over-the-limit"
  | "due-too-early"
  | "drawn-already"
  | "nobody-to-draw";

type Asked = z.output<typeof NewAudit>;

/**
 * Draws credentials at random, tells each holder, and keeps all that repeats the draw: the seed, the rule and,
 * in its event, every number that was drawn from.
 */
export async function openAudit(
  asked: Asked,
  registrar: Registrar,
  at = new Date(),
  seed = randomBytes(32).toString("hex"),
): Promise<Result<{ readonly id: string }, AuditRefusal>> {
  const { state } = registrar;
  const on = dayOf(at, timeZoneOf(state));
  const refusal = refusalOf(asked, state, on);
  if (refusal !== null) return refused(refusal);
  const { from, to, kind, percent } = asked;
  const population = await findPopulation(state, kind, { from, to });
  if (population.length === 0) return refused("nobody-to-draw");
  const numbers = population.map(({ number }) => number).toSorted();
  const drawn = new Set(drawNumbers(numbers, seed, percent));
  if (drawn.size === 0) return refused("nobody-to-draw");
  const chosen = population.filter(({ number }) => drawn.has(number));

  return db.$transaction(
    async (tx) => {
      if (await wasDrawn(tx, asked, state)) return refused("drawn-already");
      const { reason, due } = asked;
      const remark =
        reason === undefined ? null : await tx.remark.create({ data: { text: reason } });
      const { id } = await tx.educationAudit.create({
        data: {
          state,
          kind,
          from: toDatabaseDay(from),
          to: toDatabaseDay(to),
          percent,
          population: numbers.length,
          seed,
          due: toDatabaseDay(due),
          drawnAt: at,
          drawnById: registrar.userId,
          remarkId: remark?.id ?? null,
        },
        select: { id: true },
      });
      await recordEvent(tx, {
        type: "audit-drawn",
        effectiveOn: on,
        actor: registrar,
        after: { auditId: id, state, kind, from, to, percent, seed, numbers },
      });
      await choose(tx, id, chosen, asked, registrar, on);
      return done({ id });
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
}

function refusalOf(
  { kind, from, to, percent, due }: Asked,
  state: string,
  on: PlainDate,
): AuditRefusal | null {
  if (kindEntry(state, kind) === null) return "no-such-kind";
  if (to < from) return "ends-before-start";
  if (to >= on) return "not-ended-yet";
  if (due <= on) return "due-too-early";
  const limit = auditLimit(state, kind, on);
  return limit !== null && percent > limit.percent ? "over-the-limit" : null;
}

/**
 * Whether some of these days were drawn from before: who may draw again until somebody comes up does not draw at
 * random, and two draws together pass the limit. Two at the same time take turns.
 */
async function wasDrawn(tx: Database, { kind, from, to }: Asked, state: string): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`audit ${state} ${kind}`}))`;
  const days = { from: { lte: toDatabaseDay(to) }, to: { gte: toDatabaseDay(from) } };
  return (await tx.educationAudit.count({ where: { state, kind, ...days } })) > 0;
}

async function choose(
  tx: Database,
  auditId: string,
  chosen: readonly Drawable[],
  { kind, due }: Asked,
  registrar: Registrar,
  on: PlainDate,
): Promise<void> {
  const { state } = registrar;
  const items = await tx.educationAuditItem.createManyAndReturn({
    data: chosen.map(({ id: credentialId }) => ({ auditId, credentialId })),
    select: { id: true, credentialId: true },
  });
  const itemOf = new Map(items.map(({ id, credentialId }) => [credentialId, id]));
  await recordEvents(
    tx,
    chosen.map(({ id: credentialId, personId }) => ({
      type: "audit-drawn",
      effectiveOn: on,
      actor: registrar,
      personId,
      credentialId,
      after: { auditId, itemId: itemOf.get(credentialId) ?? null, due },
    })),
  );
  for (const { id: credentialId, number, personId } of chosen) {
    const path = `/my/audits/${itemOf.get(credentialId) ?? ""}`;
    const data = { kind, state: stateName(state), number, due, office: officeOf(state), path };
    for (const to of await holderAddresses(tx, personId)) {
      await queueEmail(tx, { template: "audit-drawn", to, data, credentialId });
    }
  }
}
