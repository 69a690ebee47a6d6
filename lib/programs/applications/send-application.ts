import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { knownProgramPolicy } from "@/lib/states/program";
import { addApplicationStep } from "./add-application-step";
import { problemsOf, type AnswerProblem } from "./answers";
import { isOpenToOperator } from "./application-steps";
import { reachApplication, type Applicant } from "./reach-application";
import { tellOffice } from "./tell-office";

/** Why an application was not sent. */
export type SendRefusal = "not-open" | "incomplete";

/**
 * Sends an application to the state's office, or the answer to what it asked: the office's clock starts. Refused
 * while anything is missing. A second sending does nothing.
 */
export async function sendApplication(
  id: string,
  by: Applicant,
  at?: Date,
): Promise<Result<null, SendRefusal>> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by, at);
    if (!application) return refused("not-open");
    if (application.standing === "sent") return done(null);
    if (!isOpenToOperator(application.standing)) return refused("not-open");
    const { state, kind, answers } = application;
    const { requirements } = knownProgramPolicy(state, kind);
    const documented = await documentedRequirements(id, tx);
    const problems = problemsOf(
      requirements,
      answers,
      documented,
      dayOf(application.now, timeZoneOf(state)),
    );
    if (Object.keys(problems).length > 0) return refused("incomplete");
    const type = application.standing === "draft" ? "sent" : "answered";
    await addApplicationStep(tx, application, { type, actor: by, answers });
    await tellOffice(tx, application, type);
    return done(null);
  });
}

/** Everything that keeps an application from being sent, by requirement; null: it is not open to this operator. */
export async function checkApplication(
  id: string,
  by: Applicant,
  at?: Date,
): Promise<Readonly<Record<string, AnswerProblem>> | null> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by, at);
    if (!application || !isOpenToOperator(application.standing)) return null;
    const { state, kind, answers } = application;
    const { requirements } = knownProgramPolicy(state, kind);
    const documented = await documentedRequirements(id, tx);
    return problemsOf(requirements, answers, documented, dayOf(application.now, timeZoneOf(state)));
  });
}

async function documentedRequirements(
  applicationId: string,
  tx: Pick<typeof db, "document">,
): Promise<ReadonlySet<string>> {
  const rows = await tx.document.findMany({
    where: { applicationId },
    select: { requirement: true },
  });
  return new Set(rows.flatMap(({ requirement }) => (requirement === null ? [] : [requirement])));
}
