import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";
import { addJob } from "@/lib/jobs/add-job";
import type { Registrar } from "@/lib/registry/cases";
import { done, refused, type Result } from "@/lib/result";
import { auditRefusals, NewAudit, type AskedAudit, type AuditRefusal } from "./audit-asked";

/** How often it is tried to draw an audit before it is given up. */
const maxAttempts = 4;

const Kept = z.object({
  asked: NewAudit,
  done: z.number(),
  total: z.number(),
  refusal: z.enum(auditRefusals).nullable(),
});

/** An audit that is being drawn: how many credentials were looked at, and how the work stands. */
export interface Drawing {
  readonly asked: AskedAudit;
  readonly done: number;
  readonly total: number;
  /** `stopped`: given up. `refused`: nothing was drawn, for the reason that `refusal` names. */
  readonly work: "running" | "stopped" | "refused";
  readonly refusal: AuditRefusal | null;
}

/** How many credentials of a kind are looked at to draw an audit. */
export async function countDrawable(state: string, kind: string): Promise<number> {
  return db.credential.count({
    where: { state, kind, takenBackAt: null, issuedOn: { not: null } },
  });
}

/** Has the worker draw an audit. What was asked is kept with the registrar's drafts until it is drawn. */
export async function beginDrawing(
  asked: AskedAudit,
  { userId, state }: Registrar,
): Promise<Result<null, "drawing-already">> {
  const total = await countDrawable(state, asked.kind);
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from app_user where id = ${userId}::uuid for update`;
    if ((await findDrawing({ userId, state }, tx))?.work === "running") {
      return refused("drawing-already");
    }
    const values = { asked, done: 0, total, refusal: null } satisfies Prisma.InputJsonValue;
    const form = formOf(state);
    await tx.draft.upsert({
      where: { userId_form: { userId, form } },
      create: { userId, form, values },
      update: { values },
    });
    const key = keyOf({ userId, state });
    await addJob(tx, { name: "draw-audit", payload: { userId, state }, key, maxAttempts });
    return done(null);
  });
}

/** The audit that a registrar has drawn; null when there is none underway and the last one was drawn. */
export async function findDrawing(
  registrar: Pick<Registrar, "userId" | "state">,
  database: Database = db,
): Promise<Drawing | null> {
  const { userId, state } = registrar;
  const draft = await database.draft.findUnique({
    where: { userId_form: { userId, form: formOf(state) } },
  });
  if (!draft) return null;
  const kept = Kept.parse(draft.values);
  if (kept.refusal !== null) return { ...kept, work: "refused" };
  const [job] = await database.$queryRaw<{ left: boolean }[]>`
    select attempts < max_attempts or locked_at is not null as left
    from graphile_worker._private_jobs where key = ${keyOf(registrar)}`;
  return { ...kept, work: job?.left === true ? "running" : "stopped" };
}

/** Notes how far it is, or why nothing was drawn. */
export async function noteOnDrawing(
  { userId, state }: Pick<Registrar, "userId" | "state">,
  note: Partial<Pick<Drawing, "done" | "refusal">>,
): Promise<void> {
  await db.$executeRaw`
    update draft set values = values || ${JSON.stringify(note)}::jsonb, updated_at = now()
    where user_id = ${userId}::uuid and form = ${formOf(state)}`;
}

/** Ends a drawing in the transaction that drew. */
export async function endDrawing(
  tx: Database,
  { userId, state }: Pick<Registrar, "userId" | "state">,
): Promise<void> {
  await tx.draft.deleteMany({ where: { userId, form: formOf(state) } });
}

function formOf(state: string): string {
  return `audit-drawing:${state}`;
}

function keyOf({ userId, state }: Pick<Registrar, "userId" | "state">): string {
  return `draw-audit:${state}:${userId}`;
}
