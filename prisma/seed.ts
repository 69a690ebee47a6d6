import { addMonths, date, today, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { foldAddress } from "@/lib/auth/address";
import { admitHolder } from "@/lib/auth/admit-holder";
import { grantRole, type RoleInScope } from "@/lib/auth/grants";
import { recordEvent, registryItself } from "@/lib/history/record-event";
import type { Registrar } from "@/lib/registry/cases";
import { saveDraft } from "@/lib/registry/drafts";
import { NewCredential } from "@/lib/registry/new-credential";
import { recordEducation } from "@/lib/registry/record-education";
import { recordEmployment } from "@/lib/registry/record-employment";
import { recordName } from "@/lib/registry/record-name";
import { registerCredential, registrationDraft } from "@/lib/registry/register-credential";
import { timeZoneOf } from "@/lib/states/catalogue";
import { employerNamed, offices, programs, registrations, staff } from "./cast";

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
  for (const { program, facts, then, ...typed } of registrations) {
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
    const { personId } = await db.credential.findUniqueOrThrow({
      where: { number: result.value.number },
      select: { personId: true },
    });
    await addFacts(personId, { facts, then }, registrar);
    if (facts === "employed" && typed.email !== undefined) {
      await admitHolder(foldAddress(typed.email));
    }
  }
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
      ethics: true,
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
