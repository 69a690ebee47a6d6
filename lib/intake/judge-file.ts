import { db } from "@/lib/db";
import type { LegacyFile } from "./find-file";
import { fingerprint, fold } from "./fold-cells";
import { judgeRows, type Judgement } from "./judge-rows";
import type { RegisterPolicy } from "./register-policy";

/** A file to be judged, stored (with an id) or not. */
export type JudgedFile = Pick<LegacyFile, "state" | "headers" | "mapping"> & {
  readonly id: string | null;
};

/** What becomes of each row of a file, seen what came into this state's register with other files. Writes nothing. */
export async function judgeFile(
  file: JudgedFile,
  rows: readonly (readonly string[])[],
  policy: RegisterPolicy,
): Promise<readonly Judgement[]> {
  const there =
    file.id === null ? await knownAmong(file.state, rows) : await knownBeside(file.state, file.id);
  return judgeRows({ headers: file.headers, rows, mapping: file.mapping }, policy, (mark) =>
    there.has(mark),
  );
}

/** The fingerprints among a stored file's that came in with another file and are registered or wait. */
async function knownBeside(state: string, fileId: string): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ mark: string }[]>`
    select distinct encode(mine.fingerprint, 'hex') as mark
    from legacy_row mine
    join legacy_row other on other.fingerprint = mine.fingerprint and other.file_id <> mine.file_id
    join legacy_file on legacy_file.id = other.file_id
    where mine.file_id = ${fileId}::uuid and legacy_file.state = ${state}
      and other.outcome in ('registered', 'needs-review')`;
  return new Set(rows.map(({ mark }) => mark));
}

/** The fingerprints of rows that are not stored, if they came in with some file. */
async function knownAmong(
  state: string,
  rows: readonly (readonly string[])[],
): Promise<ReadonlySet<string>> {
  const marks = rows.map((cells) => fingerprint(cells.map(fold)));
  const found = await db.$queryRaw<{ mark: string }[]>`
    select distinct asked.mark
    from unnest(${marks}::text[]) as asked (mark)
    join legacy_row on legacy_row.fingerprint = decode(asked.mark, 'hex')
    join legacy_file on legacy_file.id = legacy_row.file_id
    where legacy_file.state = ${state} and legacy_row.outcome in ('registered', 'needs-review')`;
  return new Set(found.map(({ mark }) => mark));
}
