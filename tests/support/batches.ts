import type { ActorOf } from "@/lib/auth/seat";
import { documentBatch } from "@/lib/batches/document-batch";
import { examineBatch } from "@/lib/batches/examine-batch";
import { findBatch, type Batch } from "@/lib/batches/find-batch";
import { openBatch } from "@/lib/batches/open-batch";
import { registerBatch } from "@/lib/batches/register-batch";
import { submitBatch } from "@/lib/batches/submit-batch";
import { exportFacts } from "@/lib/export/export-facts";

/** A cohort of which nobody said how many enrolled and took the examination. */
export const notCounted = { enrolled: null, examined: null } as const;

/** The header of a list as the tests write it, unless they say otherwise. */
export const header =
  "Last name,First name,Date of birth,E-mail,Issue date,Exam date,Hours,Cohort,Staff";

/** A line of a list: who, and what the test is about. */
export function line(
  family: string,
  given: string,
  over: Partial<Record<"born" | "email" | "issued" | "examined" | "hours" | "staff", string>> = {},
): string {
  const {
    born = "1990-03-04",
    email = "",
    issued = "2026-03-20",
    examined = "2026-03-18",
    hours = "40",
    staff = "no",
  } = over;
  return [family, given, born, email, issued, examined, hours, "Spring 2026", staff].join(",");
}

/** A list as bytes, as it would come in. */
export function list(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode([header, ...lines].join("\r\n"));
}

/** Hands a list in for a program. Fails the test when it is refused. */
export async function handedIn(
  operator: ActorOf<"operator">,
  programId: string,
  bytes: Uint8Array,
): Promise<Batch> {
  const opened = await openBatch(operator, programId, "graduates.csv", bytes, notCounted);
  if (!opened.ok) throw new Error(`refused: ${opened.refusal}`);
  return stored(operator, opened.value.id);
}

/** What the dry run says of these lines, on its first page. */
export async function judged(
  operator: ActorOf<"operator">,
  programId: string,
  ...lines: readonly string[]
) {
  const batch = await handedIn(operator, programId, list(...lines));
  return examineBatch(batch, { page: 1, reason: null });
}

/** The batch as it stands. */
export async function stored(operator: ActorOf<"operator">, id: string): Promise<Batch> {
  const batch = await findBatch(operator, id);
  if (!batch) throw new Error("the batch is not there");
  return batch;
}

/** Hands a list in, submits it and does the worker's part. */
export async function registeredList(
  operator: ActorOf<"operator">,
  programId: string,
  bytes: Uint8Array,
): Promise<Batch> {
  const { id } = await handedIn(operator, programId, bytes);
  const submitted = await submitBatch(operator, id);
  if (!submitted.ok) throw new Error(`refused: ${submitted.refusal}`);
  await registerBatch(id);
  await documentBatch(id);
  return stored(operator, id);
}

/** All facts that stand, as one text. */
export async function allFacts(): Promise<string> {
  const chunks: string[] = [];
  await exportFacts((chunk) => {
    chunks.push(chunk);
  });
  return chunks.join("");
}
