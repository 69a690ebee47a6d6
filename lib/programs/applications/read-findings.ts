import type { Database } from "@/lib/db";
import { requirementKeys } from "@/lib/rules/program-policy";
import type { Answers } from "./answers";
import { failures } from "./reasons";
import {
  latestOfEach,
  verdicts,
  type ChangedAt,
  type ReviewFinding,
  type StandingFinding,
} from "./standing-findings";

/** A finding with who found it and what they noted. */
export interface ReadFinding extends ReviewFinding {
  readonly reviewer: string;
  /** Null: no note, or it was redacted. */
  readonly note: string | null;
}

/** A sending, as far as findings depend on it: the answers that it carried. */
interface Sending {
  readonly at: Date;
  readonly answers: Answers | null;
}

/** The latest finding of each reviewer, by the answers and documents as they were last sent. */
export async function readFindings(
  tx: Database,
  applicationId: string,
  steps: readonly Sending[],
): Promise<readonly StandingFinding<ReadFinding>[]> {
  const [rows, documents] = await Promise.all([
    tx.applicationCheck.findMany({
      where: { applicationId },
      include: { reviewer: { select: { name: true, email: true } }, remark: true },
      orderBy: [{ at: "asc" }, { id: "asc" }],
    }),
    tx.document.findMany({
      where: { applicationId },
      select: { requirement: true, recordedAt: true },
    }),
  ]);
  const findings = rows.map((row): ReadFinding => {
    const requirement = requirementKeys.find((key) => key === row.requirement);
    const verdict = verdicts.find((known) => known === row.verdict);
    if (requirement === undefined || verdict === undefined) {
      throw new TypeError(`unknown finding: ${row.requirement} ${row.verdict}`);
    }
    return {
      requirement,
      verdict,
      failure: failures.find((known) => known === row.reason) ?? null,
      curable: row.curable,
      at: row.at,
      reviewerId: row.reviewerId,
      reviewer: row.reviewer.name ?? row.reviewer.email,
      note: row.remark?.redactedAt === null ? row.remark.text : null,
    };
  });
  return latestOfEach(findings, changesIn(steps, documents));
}

/** When what was sent of each requirement last changed: by its answer, or by a document that came with a sending. */
function changesIn(
  steps: readonly Sending[],
  documents: readonly { readonly requirement: string | null; readonly recordedAt: Date }[],
): ChangedAt {
  const changed = new Map<string, Date>();
  let before: Sending & { readonly answers: Answers } = { at: new Date(0), answers: {} };
  for (const { at, answers } of steps) {
    if (answers === null) continue;
    for (const key of requirementKeys) {
      const added = documents.some(
        ({ requirement, recordedAt }) =>
          requirement === key && before.at < recordedAt && recordedAt <= at,
      );
      if (added || (answers[key] ?? "") !== (before.answers[key] ?? "")) changed.set(key, at);
    }
    before = { at, answers };
  }
  return changed;
}
