import { randomBytes } from "node:crypto";
import { dayOf, type PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { recordEvent, recordEvents } from "@/lib/history/record-event";
import { queueEmail } from "@/lib/mail/queue-email";
import type { Registrar } from "@/lib/registry/cases";
import { holderAddresses } from "@/lib/registry/holder-addresses";
import { done, refused, type Result } from "@/lib/result";
import { officeOf, stateName, timeZoneOf } from "@/lib/states/catalogue";
import { refusalOf, type AskedAudit, type AuditRefusal } from "./audit-asked";
import { drawNumbers } from "./audit-draw";
import { findPopulation, type Drawable } from "./audit-population";

/** What goes with a draw that the worker does. */
interface DrawingWork {
  /** Told how many credentials were looked at. */
  readonly counted?: (done: number) => Promise<void>;
  /** Done in the transaction of the draw. */
  readonly alongside?: (tx: Database) => Promise<void>;
}

/**
 * Draws credentials at random, tells each holder, and keeps all that repeats the draw: the seed, the rule and,
 * in its event, every number that was drawn from.
 */
export async function openAudit(
  asked: AskedAudit,
  registrar: Registrar,
  work: DrawingWork = {},
): Promise<Result<{ readonly id: string }, AuditRefusal>> {
  const { state } = registrar;
  const at = new Date();
  const seed = randomBytes(32).toString("hex");
  const on = dayOf(at, timeZoneOf(state));
  const refusal = refusalOf(asked, state, on);
  if (refusal !== null) return refused(refusal);
  const { from, to, kind, percent } = asked;
  const population = await findPopulation(state, kind, { from, to }, work.counted);
  if (population.length === 0) return refused("nobody-to-draw");
  const numbers = population.map(({ number }) => number).toSorted();
  const drawn = new Set(drawNumbers(numbers, seed, percent));
  if (drawn.size === 0) return refused("nobody-to-draw");
  const chosen = population.filter(({ number }) => drawn.has(number));

  const opened = await db.$transaction(
    async (tx): Promise<Result<{ readonly id: string }, AuditRefusal> | "taken-back"> => {
      if (await wasDrawn(tx, asked, state)) return refused("drawn-already");
      if (!(await allStand(tx, population, chosen))) return "taken-back";
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
      await work.alongside?.(tx);
      return done({ id });
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
  return opened === "taken-back" ? openAudit(asked, registrar, work) : opened;
}

/** Whether nothing was taken back while it was looked at. Until the transaction ends nothing that is chosen can be. */
async function allStand(
  tx: Database,
  population: readonly Drawable[],
  chosen: readonly Drawable[],
): Promise<boolean> {
  const ids = (some: readonly Drawable[]) => some.map(({ id }) => id);
  await tx.$queryRaw`
    select id from credential where id = any(${ids(chosen)}::uuid[]) order by id for key share`;
  const [row] = await tx.$queryRaw<{ gone: boolean }[]>`
    select exists (
      select from credential
      where id = any(${ids(population)}::uuid[]) and taken_back_at is not null) as gone`;
  return row?.gone === false;
}

/**
 * Whether some of these days were drawn from before: who may draw again until somebody comes up does not draw at
 * random, and two draws together pass the limit. Two at the same time take turns.
 */
async function wasDrawn(
  tx: Database,
  { kind, from, to }: AskedAudit,
  state: string,
): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`audit ${state} ${kind}`}))`;
  const days = { from: { lte: toDatabaseDay(to) }, to: { gte: toDatabaseDay(from) } };
  return (await tx.educationAudit.count({ where: { state, kind, ...days } })) > 0;
}

async function choose(
  tx: Database,
  auditId: string,
  chosen: readonly Drawable[],
  { kind, due }: AskedAudit,
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
