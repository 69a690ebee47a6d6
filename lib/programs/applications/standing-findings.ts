import type { PlainDate } from "@/lib/dates";
import {
  isAsked,
  type Failure,
  type ProgramRequirement,
  type RequirementKey,
} from "@/lib/rules/program-policy";
import type { Reason } from "./reasons";

/** What a reviewer may find of a requirement. */
export const verdicts = ["met", "not-met", "not-checked"] as const;

/** What a reviewer found of a requirement. */
export type Verdict = (typeof verdicts)[number];

/** What one reviewer found of one requirement. */
export interface ReviewFinding {
  readonly requirement: RequirementKey;
  readonly verdict: Verdict;
  /** What is wrong; with `not-met` only. */
  readonly failure: Failure | null;
  readonly curable: boolean | null;
  readonly at: Date;
  readonly reviewerId: string;
}

/** The latest finding of a reviewer, and whether the answer was changed since. */
export type StandingFinding<F extends ReviewFinding = ReviewFinding> = F & {
  readonly overtaken: boolean;
};

/** The moments at which the answers to requirements were last sent changed. */
export type ChangedAt = ReadonlyMap<string, Date>;

/** The latest finding of each reviewer of each requirement; the findings come in any order. */
export function latestOfEach<F extends ReviewFinding>(
  findings: readonly F[],
  changedAt: ChangedAt,
): readonly StandingFinding<F>[] {
  const latest = new Map<string, F>();
  for (const finding of findings.toSorted((a, b) => Number(a.at) - Number(b.at))) {
    latest.set(`${finding.requirement} ${finding.reviewerId}`, finding);
  }
  return [...latest.values()].map((finding) => {
    const changed = changedAt.get(finding.requirement);
    return { ...finding, overtaken: changed !== undefined && finding.at < changed };
  });
}

/** Whether reviewers who checked the same answer came to different verdicts. */
export function disagree(findings: readonly StandingFinding[]): boolean {
  const checked = findings.filter(
    ({ verdict, overtaken }) => verdict !== "not-checked" && !overtaken,
  );
  return new Set(checked.map(({ verdict }) => verdict)).size > 1;
}

/** Why a program cannot be recognized: an asked requirement that is not met, or that nobody checked as it is now. */
export interface Obstacle {
  readonly requirement: RequirementKey;
  readonly why: "not-met" | "not-checked";
}

/**
 * What stands in the way of recognition on a day: each asked requirement has to be met by the latest finding of
 * everybody who checked it as it was last sent. Who decides an appeal may find otherwise than who refused: where
 * they checked a requirement themselves, theirs decides.
 */
export function obstacles(
  requirements: readonly ProgramRequirement[],
  findings: readonly StandingFinding[],
  on: PlainDate,
  decidesAppeal: string | null = null,
): readonly Obstacle[] {
  return requirements.flatMap((one): Obstacle[] => {
    if (!isAsked(one, on)) return [];
    const checked = findings.filter(
      ({ requirement, verdict, overtaken }) =>
        requirement === one.key && verdict !== "not-checked" && !overtaken,
    );
    const own = checked.filter(({ reviewerId }) => reviewerId === decidesAppeal);
    const deciding = own.length > 0 ? own : checked;
    if (deciding.length === 0) return [{ requirement: one.key, why: "not-checked" }];
    const isMet = deciding.every(({ verdict }) => verdict === "met");
    return isMet ? [] : [{ requirement: one.key, why: "not-met" }];
  });
}

/** What was found wrong and stands, each reason of a requirement once. */
export function reasonsFound(findings: readonly StandingFinding[]): readonly Reason[] {
  const found = findings.flatMap(({ requirement, failure, curable, overtaken }): Reason[] =>
    failure === null || overtaken
      ? []
      : [{ requirement, reason: failure, curable: curable === true }],
  );
  return [...new Map(found.map((one) => [`${one.requirement} ${one.reason}`, one])).values()];
}
