import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { saveDraft } from "@/lib/registry/drafts";
import { NewCredential, type Confirmation } from "@/lib/registry/new-credential";
import { registerCredential, registrationDraft } from "@/lib/registry/register-credential";

/** A registrar of a state, with an account. */
export async function registrarOf(state: string): Promise<Registrar> {
  const email = `registrar.${state.toLowerCase()}.${String(await db.user.count())}@example.org`;
  const { id } = await db.user.create({
    data: { email, folded: "", name: `Registrar of ${state}` },
  });
  return { userId: id, role: "registrar", state };
}

/** What a registrar types of a person from California, unless the test says otherwise. */
export const fromCalifornia = {
  origin: "reciprocity",
  kind: "PRSS",
  given: "Elena",
  family: "Quintero",
  birthDate: "1988-04-09",
  email: "elena@example.net",
  fromState: "CA",
  fromKind: "CMPSS",
  issuedOn: "2023-06-14",
} as const;

/** What a registrar types of a person in an older record. */
export const fromOlderRecord = {
  origin: "legacy",
  kind: "PRSS",
  given: "Gwen",
  family: "Castellanos",
  issuedOn: "2012-05-14",
} as const;

/** Registers what is typed, as the two pages do: kept as a draft, then confirmed. */
export async function register(
  typed: Readonly<Record<string, string>>,
  registrar: Registrar,
  confirmation: Partial<Confirmation> = {},
) {
  await saveDraft(registrar.userId, registrationDraft(), typed);
  return registerCredential(
    NewCredential.parse(typed),
    { reason: "The copy was seen.", ...confirmation },
    registrar,
  );
}

/** The credential that a registration made. Fails the test when it was refused. */
export async function registered(
  typed: Readonly<Record<string, string>>,
  registrar: Registrar,
  confirmation: Partial<Confirmation> = {},
) {
  const result = await register(typed, registrar, confirmation);
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return db.credential.findUniqueOrThrow({ where: { number: result.value.number } });
}
