import { listHolderCredentials } from "@/lib/registry/list-holder-credentials";
import type { UnusedReason } from "@/lib/rules/decision";
import { educationOf, type EducationOfCredential } from "./answer";
import { listLedger, type LedgerRecord } from "./ledger";
import { proposeUse, type Proposal } from "./proposal";

/** Why hours on record do not count for a credential: by its rules, or because nobody accepted them. */
export type NotUsedReason = UnusedReason | "waits" | "not-accepted";

/** A credential's periods, and each record whose hours it does not count, with why. */
export interface CredentialHours extends EducationOfCredential {
  readonly notUsed: readonly {
    readonly record: LedgerRecord;
    readonly hours: number;
    readonly reason: NotUsedReason;
  }[];
}

/** Everything there is to say of a person's education hours. */
export interface EducationOverview {
  /** Every record, also those whose place another took; the latest day first. */
  readonly records: readonly LedgerRecord[];
  readonly credentials: readonly CredentialHours[];
  /** Null where hours cannot be dealt out between credentials. */
  readonly proposal: Proposal | null;
}

/** A person's education hours today: for their credentials everywhere, or in the register of one state only. */
export async function educationOverview(
  personId: string,
  { state }: { readonly state?: string } = {},
): Promise<EducationOverview> {
  const [all, records] = await Promise.all([
    listHolderCredentials(personId),
    listLedger(personId, { state }),
  ]);
  const answers = all.filter(({ credential }) => state === undefined || credential.state === state);
  return {
    records,
    credentials: answers.map((answer) => {
      const education = educationOf(answer);
      return { ...education, notUsed: notUsed(education, records) };
    }),
    proposal: proposeUse(answers),
  };
}

function notUsed(
  { periods, on }: EducationOfCredential,
  records: readonly LedgerRecord[],
): CredentialHours["notUsed"] {
  const first = periods.at(-1)?.period?.from;
  const byRules = periods[0].unused.flatMap(({ ref, hours, reason }) => {
    const record = records.find(({ id }) => id === ref);
    return record === undefined ? [] : [{ record, hours, reason }];
  });
  const undecided = records.flatMap((record) => {
    const { standing: reason, hours } = record;
    if (reason !== "waits" && reason !== "not-accepted") return [];
    if (record.on > on || (first !== undefined && record.on < first)) return [];
    return [{ record, hours, reason }];
  });
  return [...byRules, ...undecided].toSorted((a, b) => (a.record.on < b.record.on ? 1 : -1));
}
