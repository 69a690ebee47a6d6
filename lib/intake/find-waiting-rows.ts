import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { findFile, type LegacyFile } from "./find-file";
import { reasonCodes, toReasons, type Reason, type ReasonCode } from "./reasons";
import type { RowKey } from "./row-key";

/** A row that waits for a decision. */
export interface WaitingRow {
  readonly key: RowKey;
  readonly fileName: string;
  readonly uploadedAt: Date;
  /** What the row has as last and first name, as written. */
  readonly name: string;
  readonly reasons: readonly Reason[];
}

/** How many rows wait in a state, by what they wait for, and in all. */
export async function countWaiting(state: string): Promise<{
  readonly all: number;
  readonly byReason: readonly { readonly code: ReasonCode; readonly rows: number }[];
}> {
  const rows = await db.$queryRaw<{ code: string | null; rows: number }[]>`
    select reason->>'code' as code, count(distinct (file_id, number))::int as rows
    from legacy_row join legacy_file on legacy_file.id = file_id, jsonb_array_elements(reasons) as reason
    where state = ${state} and outcome = 'needs-review' and resolved_at is null
    group by grouping sets ((reason->>'code'), ())`;
  const byReason = reasonCodes.flatMap((code) => {
    const found = rows.find((row) => row.code === code);
    return found ? [{ code, rows: found.rows }] : [];
  });
  return { all: rows.find((row) => row.code === null)?.rows ?? 0, byReason };
}

/** The rows of a state that wait, of the newest file first; those with a reason, or all. */
export async function listWaiting(
  state: string,
  {
    code,
    skip,
    take,
  }: { readonly code: ReasonCode | null; readonly skip: number; readonly take: number },
): Promise<readonly WaitingRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    select file_id::text as "fileId", number, name, uploaded_at as "uploadedAt", reasons,
      cells[(mapping->>'family')::int + 1] as family, cells[(mapping->>'given')::int + 1] as given
    from legacy_row join legacy_file on legacy_file.id = file_id
    where state = ${state} and outcome = 'needs-review' and resolved_at is null ${withReason(code)}
    order by uploaded_at desc, file_id, number offset ${skip} limit ${take}`;
  return rows.map(({ fileId, number, name, uploadedAt, reasons, family, given }) => ({
    key: { fileId, number },
    fileName: name,
    uploadedAt,
    name: [family, given]
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(", "),
    reasons: toReasons(reasons),
  }));
}

interface Row {
  readonly fileId: string;
  readonly number: number;
  readonly name: string;
  readonly uploadedAt: Date;
  readonly reasons: unknown;
  readonly family: string | null;
  readonly given: string | null;
}

/** A row as it was written, what is wrong with it, and what became of it. */
export interface RowInFull {
  readonly file: LegacyFile;
  readonly number: number;
  readonly cells: readonly string[];
  readonly outcome: string | null;
  readonly repeatOf: number | null;
  readonly reasons: readonly Reason[];
  readonly resolvedAt: Date | null;
  /** The number of the credential that it became. */
  readonly credential: string | null;
}

/** One row of one state's files; null when that state has none such. */
export async function findRow(key: RowKey, state: string): Promise<RowInFull | null> {
  const file = await findFile(key.fileId, state);
  if (!file) return null;
  const row = await db.legacyRow.findUnique({
    where: { fileId_number: key },
    select: {
      number: true,
      cells: true,
      outcome: true,
      repeatOf: true,
      reasons: true,
      resolvedAt: true,
      credential: { select: { number: true } },
    },
  });
  if (!row) return null;
  const { credential, reasons, ...rest } = row;
  return { ...rest, file, reasons: toReasons(reasons), credential: credential?.number ?? null };
}

/** The row of the queue that comes after this one; null when it is the last. */
export async function findNextWaiting(
  { file, number }: Pick<RowInFull, "file" | "number">,
  code: ReasonCode | null,
): Promise<RowKey | null> {
  const [next] = await db.$queryRaw<RowKey[]>`
    select file_id::text as "fileId", number
    from legacy_row join legacy_file on legacy_file.id = file_id
    where state = ${file.state} and outcome = 'needs-review' and resolved_at is null ${withReason(code)}
      and (uploaded_at < ${file.uploadedAt} or (file_id = ${file.id}::uuid and number > ${number}))
    order by uploaded_at desc, file_id, number limit 1`;
  return next ?? null;
}

function withReason(code: ReasonCode | null): Prisma.Sql {
  return code === null
    ? Prisma.empty
    : Prisma.sql`and reasons @> ${JSON.stringify([{ code }])}::jsonb`;
}
