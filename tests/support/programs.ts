import { date, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { limitRecognition, NewLimit } from "@/lib/programs/limit-recognition";
import type { Registrar } from "@/lib/registry/cases";
import { registered } from "./register";

let made = 0;

/** Somebody's credential from a program, issued on a day; null: of a day that is not on record. */
export async function graduate(
  programId: string,
  issuedOn: string | null,
  registrar: Registrar,
): Promise<{ readonly id: string; readonly number: string; readonly personId: string }> {
  made += 1;
  const typed = {
    origin: issuedOn === null ? "legacy" : "program",
    kind: "PRSS",
    given: "Graduate",
    family: `Number ${String(made)}`,
    email: `graduate${String(made)}@example.net`,
    programId,
    ...(issuedOn !== null && { issuedOn, birthDate: "1980-01-01" }),
  };
  const { id, number, personId } = await registered(typed, registrar);
  // The form of older records does not ask for a program on record; its correction does.
  if (issuedOn === null) await db.credential.update({ where: { id }, data: { programId } });
  return { id, number, personId };
}

/** Suspends or withdraws a recognition, with a reason of no interest to the test. Fails it when that is refused. */
export async function limit(
  programId: string,
  typed: { readonly from: string; readonly to?: string; readonly kind?: string },
  registrar: Registrar,
  today: PlainDate = date("2026-11-20"),
): Promise<string> {
  const input = NewLimit.parse({
    kind: "suspended",
    reasons: "hours-not-taught",
    remark: "Found at a visit.",
    ...typed,
  });
  const result = await limitRecognition(programId, input, registrar, today);
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.value.actionId;
}
