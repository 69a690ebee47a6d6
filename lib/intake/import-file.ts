import { db } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";
import { done, refused, type Result } from "@/lib/result";
import { countAgain, countOutcomes, type ImportCounts } from "./count-outcomes";
import { countStored } from "./count-stored";
import { examplesAmong, findExamples, type Examples } from "./find-examples";
import { findFile, type LegacyFile } from "./find-file";
import { missingColumns } from "./guess-columns";
import { importRegister, type ImportWatcher } from "./import-register";
import { judgeFile } from "./judge-file";
import type { RegisterPolicy } from "./register-policy";
import { recallMapping } from "./remember-mapping";
import { contentHash, storeRegister, type CleanRegister } from "./store-register";

/** What became, or would become, of the rows of a file, with some rows to look at for each problem. */
export interface ImportReport {
  readonly counts: ImportCounts;
  readonly examples: Examples;
}

/** Why a file cannot be taken in without a person who chooses its columns. */
export type ColumnsRefusal = "columns-missing";

/** Stores a file and registers its rows, by the columns remembered or guessed. */
export async function importFile(
  clean: CleanRegister,
  policy: RegisterPolicy,
  actor: Actor,
  watcher: ImportWatcher,
): Promise<Result<ImportReport, ColumnsRefusal>> {
  const { state } = policy;
  const mapping = await recallMapping(state, clean.register.headers);
  if (missingColumns(mapping).length > 0) return refused("columns-missing");

  const { id } = await storeRegister(clean, state, mapping, actor);
  const file = await findFile(id, state);
  if (!file) throw new Error("the file that was just stored is gone");
  if (missingColumns(file.mapping).length > 0) return refused("columns-missing");
  const counts = await importRegister(file, policy, actor, watcher);
  return done({ counts, examples: counts.needsReview === 0 ? new Map() : await findExamples(id) });
}

/** Says what importing a file would do. Writes nothing. */
export async function planFile(
  clean: CleanRegister,
  policy: RegisterPolicy,
): Promise<Result<ImportReport, ColumnsRefusal>> {
  const { state } = policy;
  const { headers, rows } = clean.register;
  const existing = await findSame(clean, state);
  if (existing?.finishedAt) {
    return done({ counts: countAgain(await countStored(existing.id)), examples: new Map() });
  }
  const mapping = existing?.mapping ?? (await recallMapping(state, headers));
  if (missingColumns(mapping).length > 0) return refused("columns-missing");

  const judgements = await judgeFile(
    { id: existing?.id ?? null, state, headers, mapping },
    rows,
    policy,
  );
  return done({ counts: countOutcomes(judgements), examples: examplesAmong(judgements) });
}

async function findSame({ register }: CleanRegister, state: string): Promise<LegacyFile | null> {
  const same = await db.legacyFile.findUnique({
    where: { state_sha256: { state, sha256: contentHash(register) } },
    select: { id: true },
  });
  return same && findFile(same.id, state);
}
