/** A reason to stop that a person can act on: one clear sentence, without a stack. */
export class CannotGoOn extends Error {
  override readonly name = "CannotGoOn";
}

/** Runs a command, turning what a person can act on into one sentence and the exit code 1. */
export async function command(main: () => Promise<unknown>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(inOneSentence(error) ?? error);
    process.exit(1);
  }
}

/** What went wrong, when it is something that the person at the keyboard can mend; null for a fault of ours. */
export function inOneSentence(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === "CannotGoOn" || error.name === "BadEnvironment") return error.message;
  const code = "code" in error ? error.code : undefined;
  // 53100 is PostgreSQL's own word for a full disk.
  if (code === "ENOSPC" || code === "53100" || /no space left on device/i.test(error.message))
    return "The disk is full. Free some space and run the command again: nothing that was recorded is lost.";
  if ((code === "EACCES" || code === "EPERM") && "path" in error)
    return `${String(error.path)} belongs to another user. Run this as that user, or set DATA_DIR to another folder.`;
  if (code === "ECONNREFUSED")
    return "The database does not answer. Check that it runs and that DATABASE_URL is right.";
  return error.cause === undefined ? null : inOneSentence(error.cause);
}
