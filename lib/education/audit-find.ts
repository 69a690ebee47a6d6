import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { currentName, type PersonName } from "@/lib/registry/person-name";

/** A random choice of credentials as it was drawn. */
export interface Audit {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly percent: number;
  readonly population: number;
  readonly seed: string;
  readonly due: PlainDate;
  readonly drawnAt: Date;
  /** Why it was drawn, for the office; null when nothing was said, or when it was redacted. */
  readonly reason: string | null;
  readonly items: readonly AuditLine[];
}

/** What an office found of one drawn credential. */
export type AuditDecision = "in-order" | "not-in-order";

/** One drawn credential as the list of an audit shows it. */
export interface AuditLine {
  readonly id: string;
  readonly number: string;
  readonly personId: string;
  readonly name: PersonName;
  readonly documents: number;
  readonly answeredAt: Date | null;
  readonly decision: AuditDecision | null;
}

const line = {
  id: true,
  answeredAt: true,
  decision: true,
  credential: {
    select: { number: true, personId: true, person: { select: { names: true } } },
  },
  _count: { select: { documents: true } },
} as const satisfies Prisma.EducationAuditItemSelect;

const selection = {
  remark: { select: { text: true, redactedAt: true } },
  items: { select: line, orderBy: { credential: { number: "asc" } } },
} as const satisfies Prisma.EducationAuditInclude;

/** An audit of a state's office; null where it has none such. */
export async function findAudit(id: string, state: string): Promise<Audit | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.educationAudit.findFirst({ where: { id, state }, include: selection });
  return row && toAudit(row);
}

/** The audits of a state's office, the newest first. */
export async function listAudits(state: string): Promise<readonly Audit[]> {
  const rows = await db.educationAudit.findMany({
    where: { state },
    include: selection,
    orderBy: { drawnAt: "desc" },
    take: 200,
  });
  return rows.map(toAudit);
}

/** A decision as the database keeps it; null while there is none. */
export function toDecision(text: string | null): AuditDecision | null {
  return text === "in-order" || text === "not-in-order" ? text : null;
}

function toAudit({
  from,
  to,
  due,
  items,
  remark,
  ...row
}: Prisma.EducationAuditGetPayload<{ include: typeof selection }>): Audit {
  return {
    ...row,
    from: fromDatabaseDay(from),
    to: fromDatabaseDay(to),
    due: fromDatabaseDay(due),
    reason: remark?.redactedAt === null ? remark.text : null,
    items: items.map(({ id, answeredAt, decision, credential, _count }) => ({
      id,
      number: credential.number,
      personId: credential.personId,
      name: currentName(credential.person.names),
      documents: _count.documents,
      answeredAt,
      decision: toDecision(decision),
    })),
  };
}
