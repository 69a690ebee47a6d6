import { db } from "@/lib/db";
import { addJob } from "@/lib/jobs/add-job";
import type { Registrar } from "@/lib/registry/cases";
import { done, refused, type Result } from "@/lib/result";
import { findFile } from "./find-file";
import { missingColumns, type ColumnMapping } from "./guess-columns";
import { importJobKey } from "./import-progress";
import { rememberMapping } from "./remember-mapping";

/** Why the import of a stored file does not start. */
export type StartRefusal = "no-such-file" | "columns-missing";

/** Has the worker import a stored file, and remembers its columns. Started twice, it is done once. */
export async function startImport(
  fileId: string,
  actor: Registrar,
): Promise<Result<null, StartRefusal>> {
  const file = await findFile(fileId, actor.state);
  if (!file) return refused("no-such-file");
  if (missingColumns(file.mapping).length > 0) return refused("columns-missing");
  if (file.finishedAt) return done(null);
  return db.$transaction(async (tx) => {
    await rememberMapping(tx, file.state, file.headers, file.mapping);
    await addJob(tx, {
      name: "import-register",
      payload: { fileId, userId: actor.userId },
      key: importJobKey(fileId),
      maxAttempts: 5,
    });
    return done(null);
  });
}

/** Why the columns of a stored file are not changed. */
export type MappingRefusal = "no-such-file" | "already-begun";

/** Chooses what the columns of a stored file hold, as long as none of its rows was judged. */
export async function changeMapping(
  fileId: string,
  mapping: ColumnMapping,
  actor: Registrar,
): Promise<Result<null, MappingRefusal>> {
  const file = await findFile(fileId, actor.state);
  if (!file) return refused("no-such-file");
  return db.$transaction(async (tx) => {
    const begun = await tx.legacyRow.findFirst({
      where: { fileId, outcome: { not: null } },
      select: { number: true },
    });
    if (begun) return refused("already-begun");
    await tx.legacyFile.update({ where: { id: fileId }, data: { mapping: { ...mapping } } });
    await rememberMapping(tx, file.state, file.headers, mapping);
    return done(null);
  });
}
