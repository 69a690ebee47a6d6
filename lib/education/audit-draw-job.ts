import { z } from "zod";
import { today } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { timeZoneOf } from "@/lib/states/catalogue";
import { endDrawing, findDrawing, noteOnDrawing } from "./audit-drawing";
import { openAudit } from "./audit-open";

/** What the job is told: who asked, of which state's office. What they asked is with their drafts. */
export const DrawingJob = z.object({ userId: z.uuid(), state: z.string() });

/** Draws the audit that a registrar asked for, counted as it goes. Begun again after a crash it draws once. */
export async function drawAudit({ userId, state }: z.output<typeof DrawingJob>): Promise<void> {
  const registrar = { userId, state, role: "registrar" } as const;
  const drawing = await findDrawing(registrar);
  if (drawing?.refusal !== null) return;
  if (!(await isRegistrar(userId, state))) return;
  const result = await openAudit(drawing.asked, registrar, {
    counted: (done) => noteOnDrawing(registrar, { done }),
    alongside: (tx) => endDrawing(tx, registrar),
  });
  if (!result.ok) await noteOnDrawing(registrar, { refusal: result.refusal });
}

/** A job asks again: it may begin long after it was asked for. */
async function isRegistrar(userId: string, state: string): Promise<boolean> {
  const on = toDatabaseDay(today(timeZoneOf(state)));
  const grant = { userId, state, role: "registrar", from: { lte: on } };
  const inForce = { ...grant, OR: [{ to: null }, { to: { gte: on } }] };
  return (await db.roleGrant.count({ where: inForce })) > 0;
}
