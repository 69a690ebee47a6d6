import { z } from "zod";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { toCredential, selection } from "@/lib/registry/credential-row";
import { factsOf } from "@/lib/registry/facts";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import { knownKind } from "@/lib/states/index";
import { toDecision, type AuditDecision } from "./audit-find";
import { auditedRecords, type AuditedRecord } from "./audit-lines";
import { endedPeriod, type EndedPeriod } from "./audit-period";
import { listLedger, type LedgerRecord } from "./ledger";

/** One drawn credential with its period and the records of it, each with its evidence. */
export interface AuditItem {
  readonly id: string;
  readonly auditId: string;
  readonly credentialId: string;
  readonly personId: string;
  readonly name: PersonName;
  readonly number: string;
  readonly state: string;
  readonly kind: string;
  readonly due: PlainDate;
  readonly answeredAt: Date | null;
  readonly decision: AuditDecision | null;
  /** Why it was decided so; null while it is not, or when it was redacted. */
  readonly reason: string | null;
  /** Null when by the record as it is now no period ended within the days of the audit. */
  readonly education: EndedPeriod | null;
  /** Every record of the period, with what counts of it. */
  readonly lines: readonly AuditedRecord[];
  /** Those of which evidence is asked: all but what no office has accepted yet. */
  readonly records: readonly LedgerRecord[];
}

/** Who may see a drawn credential: its state's office, or its holder. */
export type ItemReach = { readonly state: string } | { readonly personId: string };

/** A drawn credential within reach; null where there is none such. */
export async function findAuditItem(id: string, reach: ItemReach): Promise<AuditItem | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.educationAuditItem.findFirst({
    where: { id, credential: reach },
    include: { audit: true, remark: true, credential: { select: selection } },
  });
  if (!row) return null;
  const credential = toCredential(row.credential);
  const { personId } = credential.holder;
  const within = { from: fromDatabaseDay(row.audit.from), to: fromDatabaseDay(row.audit.to) };
  const policy = knownKind(credential.state, credential.kind);
  const education =
    credential.issuedOn === null
      ? null
      : endedPeriod(policy, factsOf(credential, credential.issuedOn), within);
  const ledger = await listLedger(personId, "state" in reach ? reach : {});
  const lines = education === null ? [] : auditedRecords(education, ledger);
  return {
    id,
    auditId: row.auditId,
    credentialId: row.credentialId,
    personId,
    name: currentName(row.credential.person.names),
    number: credential.number,
    state: credential.state,
    kind: credential.kind,
    due: fromDatabaseDay(row.audit.due),
    answeredAt: row.answeredAt,
    decision: toDecision(row.decision),
    reason: row.remark?.redactedAt === null ? row.remark.text : null,
    education,
    lines,
    records: lines.map(({ record }) => record).filter(({ standing }) => standing !== "waits"),
  };
}

/** A request for evidence as its holder's page lists it. */
export interface OwnAudit {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly due: PlainDate;
  readonly answeredAt: Date | null;
  readonly decision: AuditDecision | null;
}

/** The audits for which credentials of a person were drawn, the newest first. */
export async function listOwnAudits(personId: string): Promise<readonly OwnAudit[]> {
  const rows = await db.educationAuditItem.findMany({
    where: { credential: { personId } },
    include: { audit: true, credential: { select: { number: true, kind: true, state: true } } },
    orderBy: { audit: { drawnAt: "desc" } },
  });
  return rows.map(({ id, audit, credential, answeredAt, decision }) => ({
    id,
    ...credential,
    due: fromDatabaseDay(audit.due),
    answeredAt,
    decision: toDecision(decision),
  }));
}
