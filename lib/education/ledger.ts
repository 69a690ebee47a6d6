import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { amendedBy, replacedOf } from "@/lib/registry/education-counts";
import { toSource } from "@/lib/registry/sources";
import type { CompletedCourse } from "./completed-course";
import { toNotAcceptedReason, type NotAcceptedReason } from "./not-accepted-reasons";
import { auditsOf } from "./evidence";
import {
  standingOfRecord,
  toDecided,
  type DecidedStanding,
  type RecordStanding,
} from "./standing-of-record";

/** A decision about a record of education. The remark is null when there is none or it was redacted. */
export interface RecordDecision {
  readonly decision: DecidedStanding;
  readonly reason: NotAcceptedReason | null;
  readonly remark: { readonly id: string; readonly text: string } | null;
  readonly recordedAt: Date;
}

/** A record of education as the ledger shows it, with all that was decided about it, the oldest first. */
export interface LedgerRecord extends CompletedCourse {
  readonly id: string;
  /** The employer or provider that asserts it. */
  readonly organization: string | null;
  readonly recordedAt: Date;
  readonly recordedById: string | null;
  readonly standing: RecordStanding;
  readonly decisions: readonly RecordDecision[];
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  /** The record that this one amends. */
  readonly amendsId: string | null;
  /** The last of the records that amend it, one after the other, whether they took its place or not; else null. */
  readonly newestId: string | null;
}

const selection = {
  organization: { select: { name: true } },
  decisions: {
    orderBy: { recordedAt: "asc" },
    include: { remark: { select: { id: true, text: true, redactedAt: true } } },
  },
  documents: {
    where: { redactedAt: null },
    orderBy: { recordedAt: "asc" },
    select: { id: true, name: true },
  },
} satisfies Prisma.EducationInclude;

/**
 * Every record of a person's education, those whose place another took too; the latest day first. For an office
 * with the files that it may see.
 */
export async function listLedger(
  personId: string,
  { state }: { readonly state?: string | undefined } = {},
): Promise<readonly LedgerRecord[]> {
  const { documents } = selection;
  const where = { ...documents.where, ...(state !== undefined && auditsOf(state)) };
  const rows = await db.education.findMany({
    where: { personId },
    include: { ...selection, documents: { ...documents, where } },
    orderBy: [{ on: "desc" }, { recordedAt: "desc" }, { id: "desc" }],
  });
  const replaced = replacedOf(rows);
  return rows.map((row) => toRecord(row, standingOfRecord(row, replaced), newestOf(row, rows)));
}

/** One record with those that it amends, the newest first; null where the person has no such record. */
export async function findRecord(
  id: string,
  personId: string,
  reader: { readonly state?: string } = {},
): Promise<readonly [LedgerRecord, ...LedgerRecord[]] | null> {
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(personId).success) return null;
  const records = await listLedger(personId, reader);
  const record = records.find((one) => one.id === id);
  if (record === undefined) return null;
  return [record, ...amendedBy(record, records)];
}

type Row = Prisma.EducationGetPayload<{ include: typeof selection }>;

function newestOf({ id }: Row, rows: readonly Row[]): string | null {
  const amendment = rows.find(({ amendsId }) => amendsId === id);
  return amendment === undefined ? null : (newestOf(amendment, rows) ?? amendment.id);
}

function toRecord(row: Row, standing: RecordStanding, newestId: string | null): LedgerRecord {
  return {
    id: row.id,
    personId: row.personId,
    on: fromDatabaseDay(row.on),
    hours: row.hours.toNumber(),
    categories: row.categories,
    course: row.course,
    provider: row.provider,
    part: row.part === "taught" || row.part === "prepared" ? row.part : "attended",
    academicCredit: row.academicCredit,
    source: toSource(row.source),
    organization: row.organization?.name ?? null,
    recordedAt: row.recordedAt,
    recordedById: row.recordedById,
    standing,
    decisions: row.decisions.map(({ decision, reason, remark, recordedAt }) => ({
      decision: toDecided(decision),
      reason: reason === null ? null : toNotAcceptedReason(reason),
      remark: remark?.redactedAt === null ? { id: remark.id, text: remark.text } : null,
      recordedAt,
    })),
    documents: row.documents,
    amendsId: row.amendsId,
    newestId,
  };
}
