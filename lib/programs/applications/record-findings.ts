import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { done, refused, type Result } from "@/lib/result";
import { failuresOf, type Failure, type RequirementKey } from "@/lib/rules/program-policy";
import { knownProgramPolicy } from "@/lib/states/program";
import { reachApplication } from "./reach-application";
import { readFindings } from "./read-findings";
import type { Verdict } from "./standing-findings";

/** What a reviewer finds of a requirement. */
export interface NewFinding {
  readonly requirement: RequirementKey;
  readonly verdict: Verdict;
  /** What is wrong: with `not-met`, and never else. */
  readonly failure: Failure | null;
  readonly curable: boolean;
  readonly note: string;
}

/** Why findings were not recorded. */
export type FindingRefusal = "not-open" | "failure-missing";

/**
 * Records what a reviewer found; only what differs from their own latest, so that a form sent twice changes
 * nothing. Refused as a whole when something is not met and nobody says what is wrong.
 */
export async function recordFindings(
  id: string,
  findings: readonly NewFinding[],
  by: Registrar,
  at?: Date,
): Promise<Result<{ readonly recorded: number }, FindingRefusal>> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by, at);
    if (!application || !isUnderReview(application.standing)) return refused("not-open");
    const { requirements } = knownProgramPolicy(application.state, application.kind);
    const known = findings.filter(({ requirement }) =>
      requirements.some(({ key }) => key === requirement),
    );
    const isExplained = ({ requirement, verdict, failure }: NewFinding): boolean => {
      const answer = requirements.find(({ key }) => key === requirement)?.answer;
      const fitting: readonly Failure[] = answer === undefined ? [] : failuresOf[answer];
      return verdict !== "not-met" || (failure !== null && fitting.includes(failure));
    };
    if (!known.every(isExplained)) return refused("failure-missing");

    const standing = await readFindings(tx, id, application.steps);
    const own = standing.filter(({ reviewerId }) => reviewerId === by.userId);
    const changed = known.filter((one) => !own.some((last) => saysTheSame(one, last)));
    for (const { requirement, verdict, failure, curable, note } of changed) {
      if (verdict === "not-checked" && !own.some((last) => last.requirement === requirement)) {
        continue;
      }
      const remark =
        note === "" ? null : await tx.remark.create({ data: { text: note }, select: { id: true } });
      await tx.applicationCheck.create({
        data: {
          applicationId: id,
          requirement,
          verdict,
          reason: verdict === "not-met" ? failure : null,
          curable: verdict === "not-met" ? curable : null,
          at: application.now,
          reviewerId: by.userId,
          remarkId: remark?.id ?? null,
        },
      });
    }
    return done({ recorded: changed.length });
  });
}

/** Whether an application is before the office: sent, waiting for more, or appealed. */
export function isUnderReview(standing: string): boolean {
  return standing === "sent" || standing === "more-asked" || standing === "appealed";
}

function saysTheSame(
  { requirement, verdict, failure, curable, note }: NewFinding,
  last: Awaited<ReturnType<typeof readFindings>>[number],
): boolean {
  return (
    last.requirement === requirement &&
    last.verdict === verdict &&
    (verdict !== "not-met" || (last.failure === failure && last.curable === curable)) &&
    (note === "" || note === last.note) &&
    !last.overtaken
  );
}
