import { db } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { requirementKeys } from "@/lib/rules/program-policy";
import { withoutSocialSecurityNumbers } from "@/lib/social-security-numbers";
import type { Answers } from "./answers";
import { isOpenToOperator } from "./application-steps";
import { reachApplication, type Applicant } from "./reach-application";

/** The longest answer, in characters. */
const longest = 5000;

/** What was kept, and in which answers a Social Security number was left out or text was cut. */
export interface SavedAnswers {
  readonly cut: readonly string[];
}

/**
 * Keeps what was typed so far, whatever is still missing. Only the answers that are given change, so that two
 * people who work on different parts do not undo each other. Social Security numbers are left out, and said.
 */
export async function saveAnswers(
  id: string,
  typed: Answers & { readonly name?: string | undefined },
  by: Applicant,
): Promise<Result<SavedAnswers, "not-open">> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by);
    if (!application || !isOpenToOperator(application.standing)) return refused("not-open");
    const cut: string[] = [];
    const clean = (key: string, text: string): string => {
      const kept = withoutSocialSecurityNumbers(text).slice(0, longest);
      if (kept !== text) cut.push(key);
      return kept;
    };
    const given = requirementKeys.flatMap((key) => {
      const text = typed[key];
      return text === undefined ? [] : [[key, clean(key, text)] as const];
    });
    const name = clean("name", typed.name ?? "").slice(0, 200);
    const mayRename = application.standing === "draft" && application.programId === null;
    await tx.programApplication.update({
      where: { id },
      data: {
        answers: { ...application.answers, ...Object.fromEntries(given) },
        ...(mayRename && name !== "" && { name }),
      },
    });
    return done({ cut });
  });
}
