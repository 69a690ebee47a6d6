import type { z } from "zod";
import type { ActorOf } from "@/lib/auth/seat";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { askForCopy, NewCopyRequest } from "@/lib/requests/ask-for-copy";
import { addUser } from "./sign-in";

let made = 0;

/** A program of Arizona and somebody who works for its operator, recognized since 2015 unless the test says otherwise. */
export async function addProgram(
  recognized: { readonly to?: string; readonly withoutPeople?: true } = {},
): Promise<{
  readonly programId: string;
  readonly operator: ActorOf<"operator">;
  readonly email: string;
}> {
  made += 1;
  const { id: organizationId } = await db.organization.create({
    data: { name: `Operator ${String(made)}`, roles: ["operator"], state: "AZ" },
  });
  const { id: programId } = await db.program.create({
    data: {
      operatorId: organizationId,
      state: "AZ",
      kind: "PRSS",
      name: `Program ${String(made)}`,
      recognitions: {
        create: {
          from: new Date("2015-01-01"),
          to: recognized.to === undefined ? null : new Date(recognized.to),
          source: "registrar",
        },
      },
    },
  });
  const email = `operator${String(made)}@program.test`;
  const { id: userId } = recognized.withoutPeople
    ? await addUser(email)
    : await addUser(email, { role: "operator", organizationId });
  return { programId, email, operator: { userId, role: "operator", organizationId } };
}

/** What somebody says of themselves, unless the test says otherwise. */
export const nadia = {
  state: "AZ",
  kind: "PRSS",
  given: "Nadia",
  family: "Okafor",
  birthDate: "1992-08-21",
} as const;

/** A request by somebody at an address, taken at noon of a day in Arizona. Fails the test when it was refused. */
export async function ask(
  email: string,
  typed: Partial<z.input<typeof NewCopyRequest>> = {},
  day = "2026-11-02",
): Promise<{ readonly requestId: string; readonly userId: string }> {
  const known = await db.user.findFirst({ where: { email }, select: { id: true } });
  const { id: userId } = known ?? (await addUser(email));
  const input = NewCopyRequest.parse({ ...nadia, ...typed });
  const result = await askForCopy(input, { userId }, noon(day));
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return { requestId: result.value.id, userId };
}

/** Noon of a day in Arizona. */
export function noon(day: string): Date {
  return new Date(`${date(day)}T19:00:00Z`);
}

/** The kinds of the e-mails that were queued for an address, the oldest first. */
export async function mailTo(to: string): Promise<readonly string[]> {
  const rows = await db.outboundEmail.findMany({ where: { to }, orderBy: { queuedAt: "asc" } });
  return rows.map(({ template }) => template);
}

/** The steps of a request, each with its day in Arizona. */
export async function stepsOf(requestId: string): Promise<readonly string[]> {
  const rows = await db.copyStep.findMany({
    where: { requestId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map(({ type, at }) => `${at.toISOString().slice(0, 10)} ${type}`);
}
