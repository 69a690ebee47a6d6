import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { requiredDay, text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { programSelection, toProgram, type Program } from "./find-program";

/** That an operator closed: its last day, and who keeps its records since, an organization or the office. */
export const NewClosure = z.object({
  closedOn: requiredDay,
  custodian: z.union([z.literal("office"), z.uuid()], { error: "missing" }),
  remark: text(1000),
});

/** A closing as it was read. */
export type Closure = z.output<typeof NewClosure>;

/** Why a closing is not recorded. */
export type ClosureRefusal =
  "not-found" | "programs-elsewhere" | "closed-already" | "in-the-future" | "custodian-not-found";

/** The name under which a closing that waits for its check is kept. */
export function closureDraft(operatorId: string): string {
  return `close:${operatorId}`;
}

/** What a closing is about, once nothing is against it. */
export interface Closing {
  readonly programs: readonly Program[];
  readonly custodianId: string | null;
}

/** What a closing would be about, or what is against it. Records nothing. */
export async function checkClosure(
  operatorId: string,
  input: Closure,
  actor: Registrar,
  today: PlainDate,
): Promise<Result<Closing, ClosureRefusal>> {
  return db.$transaction((tx) => lockClosing(tx, operatorId, input, actor, today));
}

/** As `checkClosure`, and holds the operator until the transaction ends. */
export async function lockClosing(
  tx: Database,
  operatorId: string,
  { closedOn, custodian }: Closure,
  { state }: Registrar,
  today: PlainDate,
): Promise<Result<Closing, ClosureRefusal>> {
  if (!z.uuid().safeParse(operatorId).success) return refused("not-found");
  await tx.$queryRaw`select id from organization where id = ${operatorId}::uuid for update`;
  const operator = await tx.organization.findUnique({
    where: { id: operatorId },
    select: { closure: { select: { id: true } }, programs: { select: programSelection } },
  });
  const programs = operator?.programs.map(toProgram) ?? [];
  if (!operator || !programs.some((program) => program.state === state)) {
    return refused("not-found");
  }
  if (programs.some((program) => program.state !== state)) return refused("programs-elsewhere");
  if (operator.closure) return refused("closed-already");
  if (closedOn > today) return refused("in-the-future");
  if (custodian === "office") return done({ programs, custodianId: null });
  const found = await tx.organization.count({
    where: { id: custodian, ...mayKeep(operatorId, state) },
  });
  return found === 0 ? refused("custodian-not-found") : done({ programs, custodianId: custodian });
}

/** The organizations that may keep the records of an operator: those of its state that run programs and are open. */
export function mayKeep(operatorId: string, state: string) {
  return { state, roles: { has: "operator" }, closure: null, NOT: { id: operatorId } };
}
