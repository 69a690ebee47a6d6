import { db } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { requirementKeys } from "@/lib/rules/program-policy";
import { withoutSocialSecurityNumbers } from "@/lib/social-security-numbers";
import { mergeAnswers, versionOf, type TypedAnswers } from "./answers-version";
import { isOpenToOperator } from "./application-steps";
import { reachApplication, type Applicant } from "./reach-application";

/** The longest answer, in characters. */
const longest = 5000;

/** What was kept, and in which answers a Social Security number was left out or text was cut. */
export interface SavedAnswers {
  readonly cut: readonly string[];
  /** Of the answers as they stand now. */
  readonly version: string;
}

/** Why nothing was kept. */
export type SaveRefusal = "not-open" | "changed-meanwhile";

/**
 * Keeps what was typed so far, whatever is still missing. `opened` is the version at which it was typed: only what
 * differs from that changes, and nothing does when somebody else saved another text for the same answer since then.
 * Social Security numbers are left out, and said.
 */
export async function saveAnswers(
  id: string,
  typed: TypedAnswers,
  opened: string,
  by: Applicant,
): Promise<Result<SavedAnswers, SaveRefusal>> {
  return db.$transaction(async (tx) => {
    const application = await reachApplication(tx, id, by);
    if (!application || !isOpenToOperator(application.standing)) return refused("not-open");
    const { standing, programId, answers: stored, name: named } = application;
    const { clean, cut } = cleaned(typed, standing === "draft" && programId === null);
    const { changed, meanwhile } = mergeAnswers(clean, opened, { ...stored, name: named });
    if (Object.keys(meanwhile).length > 0) return refused("changed-meanwhile");
    const { name = named, ...given } = changed;
    const answers = { ...stored, ...given };
    await tx.programApplication.update({ where: { id }, data: { answers, name } });
    return done({ cut, version: versionOf({ name, answers }) });
  });
}

/** What may be stored of what was typed, and where that is less. An empty name is none. */
function cleaned(
  typed: TypedAnswers,
  mayRename: boolean,
): { readonly clean: TypedAnswers; readonly cut: readonly string[] } {
  const cut: string[] = [];
  const kept = (key: string, text: string): string => {
    const rest = withoutSocialSecurityNumbers(text).slice(0, key === "name" ? 200 : longest);
    if (rest !== text) cut.push(key);
    return rest;
  };
  const answers = requirementKeys.flatMap((key) => {
    const text = typed[key];
    return text === undefined ? [] : [[key, kept(key, text)] as const];
  });
  const name = mayRename ? kept("name", typed.name ?? "") : "";
  return { clean: { ...Object.fromEntries(answers), ...(name !== "" && { name }) }, cut };
}
