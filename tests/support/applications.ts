import { db } from "@/lib/db";
import { failuresOf, type RequirementKey } from "@/lib/rules/program-policy";
import { versionOf, type TypedAnswers } from "@/lib/programs/applications/answers-version";
import { attachDocument } from "@/lib/programs/applications/attach-document";
import { findApplication } from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { recordFindings, type NewFinding } from "@/lib/programs/applications/record-findings";
import { saveAnswers } from "@/lib/programs/applications/save-answers";
import { sendApplication } from "@/lib/programs/applications/send-application";
import { startApplication } from "@/lib/programs/applications/start-application";
import type { Registrar } from "@/lib/registry/cases";
import { knownProgramPolicy } from "@/lib/states/program";
import { noon } from "./requests";
import { addUser } from "./sign-in";

let made = 0;

/** A whole answer to everything that Arizona asks in words. */
const wholeAnswers = {
  "provider-registration": "AHCCCS 123456",
  "responsible-person": "June Alder, director",
  "training-hours": "44",
  "medicaid-policy": "on",
  admission: "on",
  exam: "Fifty questions and an interview, by two examiners.",
  trainers: "Two PRSS with five years of practice.",
  contacts: "Records desk, 602-555-0101",
  "records-duty": "on",
} as const;

/** An operator without programs, and somebody who acts for it. */
export async function addOperator(): Promise<Applicant & { readonly email: string }> {
  made += 1;
  const { id: organizationId } = await db.organization.create({
    data: { name: `Applicant ${String(made)}`, roles: ["operator"], state: "AZ" },
  });
  const email = `applicant${String(made)}@program.test`;
  const { id: userId } = await addUser(email, { role: "operator", organizationId });
  return { userId, role: "operator", organizationId, email };
}

/** A file that is a PDF as far as its first bytes say. */
export function pdf(name: string, text = name): File {
  return new File([`%PDF-1.4\n${text}\n%%EOF`], name, { type: "application/pdf" });
}

/** The id of what a use case did. Fails the test when it was refused. */
export function ok<Value>(
  result:
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: string },
): Value {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.value;
}

/** A draft with every answer and the curriculum, for Arizona's PRSS unless the test says otherwise. */
export async function draft(operator: Applicant, about = "AZ PRSS"): Promise<string> {
  made += 1;
  const { id } = ok(await startApplication({ about, name: `Institute ${String(made)}` }, operator));
  ok(await answer(id, wholeAnswers, operator));
  ok(await attachDocument(id, "curriculum", pdf("curriculum.pdf"), operator));
  return id;
}

/** Saves answers onto those that are on record, as somebody does who opened the page just now. */
export async function answer(id: string, typed: TypedAnswers, by: Applicant) {
  const opened = await findApplication(id, by);
  return saveAnswers(id, typed, versionOf(opened ?? { name: "", answers: {} }), by);
}

/** The same, sent now. */
export async function sent(operator: Applicant, about?: string): Promise<string> {
  const id = await draft(operator, about);
  ok(await sendApplication(id, operator));
  return id;
}

/** Finds every requirement of an application met, but for some. */
export async function find(
  id: string,
  by: Registrar,
  otherwise: Partial<Record<RequirementKey, Partial<NewFinding>>> = {},
  day?: string,
): Promise<void> {
  const { requirements } = knownProgramPolicy(by.state, "PRSS");
  const findings = requirements.map(({ key, answer }): NewFinding => {
    const told = otherwise[key];
    const failure = told?.verdict === "not-met" ? failuresOf[answer][0] : null;
    return { requirement: key, verdict: "met", failure, curable: true, note: "", ...told };
  });
  ok(await recordFindings(id, findings, by, day === undefined ? new Date() : noon(day)));
}

/** What the history says of an application, the oldest first. */
export async function eventsOf(applicationId: string): Promise<readonly string[]> {
  const rows = await db.event.findMany({
    where: { after: { path: ["applicationId"], equals: applicationId } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ type }) => type);
}

/** A second registrar of Arizona, for what one may not decide alone. */
export async function secondRegistrar(): Promise<Registrar> {
  const { id } = await addUser("paul@oifa.test", { role: "registrar", state: "AZ" });
  return { userId: id, role: "registrar", state: "AZ" };
}
