import { addMonths, date, today, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { foldAddress } from "@/lib/auth/address";
import { admitHolder } from "@/lib/auth/admit-holder";
import { grantRole, type RoleInScope } from "@/lib/auth/grants";
import { editionInForce } from "@/lib/certificates/edition";
import { signedBadge } from "@/lib/certificates/signed-badge";
import { recordEvent, registryItself } from "@/lib/history/record-event";
import type { Registrar } from "@/lib/registry/cases";
import { saveDraft } from "@/lib/registry/drafts";
import { liftSuspension } from "@/lib/registry/lift-suspension";
import { NewCredential } from "@/lib/registry/new-credential";
import { recordEducation } from "@/lib/education/record-education";
import { recordEmployment } from "@/lib/registry/record-employment";
import { recordName } from "@/lib/registry/record-name";
import { registerCredential, registrationDraft } from "@/lib/registry/register-credential";
import { revokeCredential } from "@/lib/registry/revoke-credential";
import { suspendCredential } from "@/lib/registry/suspend-credential";
import { verifyByLink } from "@/lib/registry/verify-credential";
import { sendEmail } from "@/lib/mail/send-email";
import { linkToken } from "@/lib/links";
import { timeZoneOf } from "@/lib/states/catalogue";
import { employerNamed, offices, programs, registrations, staff } from "./cast";
import { addLists } from "./lists";

/** Fills the demo's empty database with its cast: made-up people, through the same use cases as real ones. */
export async function seed(): Promise<void> {
  const operators = new Map<string, string>();
  for (const { operator, ...program } of programs) {
    operators.set(operator, await addProgram(operator, program));
  }
  const employerId = await addOrganization(employerNamed, "employer", "AZ");
  for (const { email, name, role, state, operator } of staff) {
    const organizationId =
      role === "operator"
        ? operators.get(operator ?? "")
        : role === "employer"
          ? employerId
          : undefined;
    await addUser(email, name, { role, state, organizationId });
  }
  for (const { email, name, state } of offices) {
    const userId = await addUser(email, name, { role: "registrar", state });
    await register({ userId, role: "registrar", state });
  }
  await addLists();
  await sendAll();
  await lookUpOnce();
}

/** So that the demo has its e-mails from the beginning; the worker finds them sent. */
async function sendAll(): Promise<void> {
  const queued = await db.outboundEmail.findMany({
    where: { sentAt: null },
    orderBy: { queuedAt: "asc" },
    select: { id: true },
  });
  for (const { id } of queued) await sendEmail(id, 1);
}

/** Somebody without an account looked the first credential up, so that the demo has a receipt. */
async function lookUpOnce(): Promise<void> {
  const link = await db.link.findFirstOrThrow({
    where: { purpose: "verify", editionId: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  await verifyByLink(linkToken(link.id, "verify"), { userId: null });
}

async function addUser(email: string, name: string, role: RoleInScope): Promise<string> {
  return db.$transaction(async (tx) => {
    const user = await tx.user.create({ data: { email, name, folded: "" } });
    await grantRole(tx, { ...role, userId: user.id, from: date("2026-01-02") }, registryItself);
    return user.id;
  });
}

async function addOrganization(name: string, role: string, state: string): Promise<string> {
  const { id } = await db.organization.create({ data: { name, roles: [role], state } });
  return id;
}

async function addProgram(
  operator: string,
  program: Omit<(typeof programs)[number], "operator">,
): Promise<string> {
  const operatorId = await addOrganization(operator, "operator", program.state);
  await db.$transaction(async (tx) => {
    const { id } = await tx.program.create({
      data: {
        operatorId,
        state: program.state,
        kind: program.kind,
        name: program.name,
        recognitions: {
          create: {
            from: toDatabaseDay(program.recognized.from),
            to: toDatabaseDay(program.recognized.to),
            source: "registrar",
          },
        },
      },
    });
    await recordEvent(tx, {
      type: "program-recognized",
      effectiveOn: program.recognized.from,
      actor: registryItself,
      programId: id,
      organizationId: operatorId,
      after: program.recognized,
    });
  });
  return operatorId;
}

async function register(registrar: Registrar): Promise<void> {
  for (const { program, facts, then, acted, ...typed } of registrations) {
    if (typed.state !== registrar.state) continue;
    const found = program && (await db.program.findFirst({ where: { name: program } }));
    const input = NewCredential.parse({ ...typed, ...(found && { programId: found.id }) });
    await saveDraft(registrar.userId, registrationDraft(), {});
    const result = await registerCredential(
      input,
      { reason: typed.reason, decided: "on" },
      registrar,
    );
    if (!result.ok) throw new Error(`the cast cannot be registered: ${result.refusal}`);
    const { number } = result.value;
    const { id, personId } = await db.credential.findUniqueOrThrow({
      where: { number },
      select: { id: true, personId: true },
    });
    // Its documents were fetched before anything happened to it.
    await signedBadge(await editionInForce(id));
    await addFacts(personId, { facts, then }, registrar);
    if (acted) await act(number, acted, registrar);
    if (facts === "employed" && typed.email !== undefined) {
      await admitHolder(foldAddress(typed.email));
    }
  }
}

async function act(
  number: string,
  acted: NonNullable<(typeof registrations)[number]["acted"]>,
  registrar: Registrar,
): Promise<void> {
  const now = today(timeZoneOf(registrar.state));
  const reason = "Decided by the office after a hearing.";
  const lastMonth = addMonths(now, -1);
  const results =
    acted === "revoked"
      ? [await revokeCredential(number, { from: lastMonth, reason }, registrar, now)]
      : acted === "suspended"
        ? [await suspendCredential(number, { from: lastMonth, reason }, registrar, now)]
        : [
            await suspendCredential(number, { from: addMonths(now, -2), reason }, registrar, now),
            await liftSuspension(number, { endedFrom: lastMonth, reason }, registrar, now),
          ];
  if (results.some(({ ok }) => !ok)) throw new Error("what the office did cannot be recorded");
}

async function addFacts(
  personId: string,
  {
    facts,
    then,
  }: {
    readonly facts: (typeof registrations)[number]["facts"] | undefined;
    readonly then: (typeof registrations)[number]["then"] | undefined;
  },
  registrar: Registrar,
): Promise<void> {
  const now: PlainDate = today(timeZoneOf(registrar.state));
  if (facts === "employed") {
    const hired = addMonths(now, -5);
    const work = {
      employer: employerNamed,
      worksAs: "PRSS",
      setting: "agency",
      from: hired,
      source: "employer",
    } as const;
    await recordEmployment(personId, work, registrar);
    const course = {
      on: addMonths(hired, 2),
      hours: 3,
      categories: ["ethics"],
      part: "attended",
      course: "Boundaries in peer support",
      provider: "Peer and Family Career Academy",
      academicCredit: false,
      source: "employer",
    } as const;
    await recordEducation(personId, course, registrar, now);
  }
  if (then) {
    const name = { ...then, source: "registrar", reason: "Marriage certificate seen." } as const;
    await recordName(personId, name, registrar, now);
  }
}
