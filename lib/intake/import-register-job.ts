import { z } from "zod";
import { db } from "@/lib/db";
import { findFile } from "./find-file";
import { importRegister } from "./import-register";
import { policyForToday } from "./state-policy";

/** What the job is told: the file, and the registrar who started it. */
export const ImportJob = z.object({ fileId: z.uuid(), userId: z.uuid() });

/** Imports a stored file. Begun again after a crash, it goes on where it stopped. */
export async function importRegisterJob({
  fileId,
  userId,
}: z.infer<typeof ImportJob>): Promise<void> {
  const stored = await db.legacyFile.findUniqueOrThrow({
    where: { id: fileId },
    select: { state: true },
  });
  const file = await findFile(fileId, stored.state);
  const policy = policyForToday(stored.state);
  if (!file || !policy) throw new Error("a stored file without a state of ours");
  const unwatched = { onWait: () => undefined, onProgress: () => undefined };
  await importRegister(file, policy, { userId, role: "registrar" }, unwatched);
}
