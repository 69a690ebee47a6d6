import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import type { Credential } from "@/lib/registry/credential";
import { correctCredential } from "@/lib/registry/correct-credential";
import { findCorrectable } from "@/lib/registry/correctable-facts";
import { corrections } from "@/lib/registry/correction";
import { correctName } from "@/lib/registry/correct-name";
import { findCredential, findCredentialAsKnown } from "@/lib/registry/find-credential";
import { liftSuspension } from "@/lib/registry/lift-suspension";
import { recordSurrender } from "@/lib/registry/record-surrender";
import { revokeCredential } from "@/lib/registry/revoke-credential";
import { suspendCredential } from "@/lib/registry/suspend-credential";
import { withdrawAction } from "@/lib/registry/withdraw-action";
import { fromCalifornia, fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
const firstDay = date("2024-01-01");
const reason = "Letter seen.";

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

const anyDay = fc.nat(700).map((offset) => addDays(firstDay, offset));

/** What a registrar may do next to a credential. Some of it is refused, as in life. */
const anyStep = fc.oneof(
  fc.record({ does: fc.constant("suspend" as const), from: anyDay, open: fc.boolean() }),
  fc.record({ does: fc.constantFrom("lift", "revoke", "surrender"), from: anyDay }),
  fc.record({ does: fc.constant("withdraw" as const), which: fc.nat(3) }),
  fc.record({ does: fc.constant("rename" as const), family: fc.constantFrom("A", "B", "C") }),
  fc.record({
    does: fc.constant("correct" as const),
    issuedOn: fc.constantFrom("2020-01-01", "2021-02-03", "2022-03-04"),
    fromState: fc.constantFrom("CA", "NV"),
    fromKind: fc.constantFrom("CMPSS", "Helper"),
    fromNumber: fc.constantFrom("1", "2"),
  }),
);

type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never;

async function take(number: string, step: Step): Promise<void> {
  const credential = await findCredential({ number });
  if (!credential) throw new Error("no credential");
  switch (step.does) {
    case "suspend": {
      const to = step.open ? {} : { to: addDays(step.from, 20) };
      await suspendCredential(number, { from: step.from, ...to, reason }, registrar, now);
      return;
    }
    case "lift":
      await liftSuspension(number, { endedFrom: step.from, reason }, registrar, now);
      return;
    case "revoke":
      await revokeCredential(number, { from: step.from, reason }, registrar, now);
      return;
    case "surrender":
      await recordSurrender(number, { from: step.from, reason }, registrar, now);
      return;
    case "withdraw": {
      const id = credential.actions[step.which]?.id ?? "";
      await withdrawAction(number, id, { reason }, registrar, now);
      return;
    }
    case "rename":
      await rename(credential, step.family);
      return;
    case "correct": {
      const { issuedOn, fromState, fromKind, fromNumber } = step;
      await correct(number, { issuedOn, fromState, fromKind, fromNumber });
    }
  }
}

async function rename({ holder: { personId } }: Credential, family: string): Promise<void> {
  const names = await db.personName.findMany({ where: { personId }, orderBy: { id: "desc" } });
  const name = { given: "Known", family, source: "registrar", reason } as const;
  await correctName(personId, names[0]?.id ?? "", name, registrar, now);
}

async function correct(number: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const found = await findCorrectable(number, "AZ");
  if (!found) throw new Error("no credential");
  const correction = corrections[found.origin].parse({ ...typed, source: "registrar", reason });
  await correctCredential(number, correction, found.seen, registrar, now);
}

it("whatever was done to a credential, it is answered for as it was known after each step", async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 9 }), async (steps) => {
      count += 1;
      const family = `Sequence ${String(count)}`;
      const typed = { ...fromCalifornia, given: "Known", family };
      const { number } = await registered(typed, registrar, { person: "new" });
      const told: { readonly at: Date; readonly credential: Credential | null }[] = [];
      for (const step of steps) {
        await take(number, step);
        told.push({ at: new Date(), credential: await findCredential({ number }) });
      }
      for (const { at, credential } of told) {
        expect(await findCredentialAsKnown({ number }, at)).toEqual(credential);
      }
    }),
    { numRuns: 25 },
  );
});

it("a correction of one credential is undone where another of the person counts it", async () => {
  const typed = {
    ...fromOlderRecord,
    given: "Two",
    family: "Credentials",
    birthDate: "1980-01-02",
  };
  const one = await registered(typed, registrar);
  const later = { ...typed, issuedOn: "2016-01-04" };
  const other = await registered(later, registrar, { person: one.personId });
  const before = new Date();
  await correct(one.number, { issuedOn: "2013-06-15" });
  const known = await findCredentialAsKnown({ number: other.number }, before);
  const present = await findCredential({ number: other.number });
  expect(known?.otherCredentials).toMatchObject([{ issuedOn: "2012-05-14" }]);
  expect(present?.otherCredentials).toMatchObject([{ issuedOn: "2013-06-15" }]);
});

it("the program before a correction is the one that is known then", async () => {
  const [first, second] = [await addProgram("First"), await addProgram("Second")];
  const issuedOn = "2021-04-02";
  const typed = { origin: "program", kind: "PRSS", given: "Of", family: "Programs", issuedOn };
  const { number } = await registered({ ...typed, programId: first }, registrar);
  const before = new Date();
  await correct(number, { programId: second, issuedOn });
  const known = await findCredentialAsKnown({ number }, before);
  expect(known?.program?.name).toBe("First");
  expect((await findCredential({ number }))?.program?.name).toBe("Second");
});

async function addProgram(name: string): Promise<string> {
  const operator = { create: { name: `Operator of ${name}`, roles: ["operator"] } };
  const { id } = await db.program.create({
    data: { name, state: "AZ", kind: "PRSS", folded: "", operator },
  });
  return id;
}
