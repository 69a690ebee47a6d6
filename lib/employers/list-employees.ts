import { today, type PlainDate } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";
import { employmentsAt, type Employment, type PastEmployment } from "./employments";
import { lastLookUps, type LastLookUp } from "./last-look-ups";
import { findRound } from "./look-up-round";

/** What the employer was told last, and whether that was today by the calendar of the credential's state. */
export interface LookUpLine extends LastLookUp {
  readonly ofToday: boolean;
}

/** Somebody who works for an employer, with what the last look-up said. Reading it looks nobody up. */
export interface EmployeeLine extends Employment {
  /** Null where the employer has no look-up on record. */
  readonly lookUp: LookUpLine | null;
  /** Whether the last look-up came before the work was on record: what it owes was not asked yet. */
  readonly beforeTheWork: boolean;
  /** Whether the last try to look the person up failed. What was told before is no answer to it. */
  readonly couldNotCheck: boolean;
}

/** Who works and who worked for an employer, by its own records. */
export interface Employees {
  /** Who owes hours first, by the day by which they are owed; then by name. */
  readonly current: readonly EmployeeLine[];
  readonly former: readonly PastEmployment[];
}

/** The people whom an employer recorded, and nobody else's. */
export async function listEmployees(organizationId: string): Promise<Employees> {
  const [{ current, former }, round] = await Promise.all([
    employmentsAt(organizationId),
    findRound(organizationId),
  ]);
  const ids = current.flatMap(({ credential }) => credential?.id ?? []);
  const lookUps = await lastLookUps(organizationId, ids);
  const lines = current.map((employment): EmployeeLine => {
    const { credential } = employment;
    if (!credential)
      return { ...employment, lookUp: null, beforeTheWork: false, couldNotCheck: false };
    const lookUp = lookUps.get(credential.id);
    const zone = timeZoneOf(credential.state);
    const reached = lookUp !== undefined && (round === null || lookUp.at >= round.begun);
    return {
      ...employment,
      lookUp: lookUp ? { ...lookUp, ofToday: lookUp.asOf === today(zone) } : null,
      beforeTheWork: lookUp !== undefined && lookUp.at < employment.recordedAt,
      couldNotCheck: lookUp?.told === null || (round?.work === "stopped" && !reached),
    };
  });
  return { current: lines.toSorted(byDueDay), former };
}

function byDueDay(a: EmployeeLine, b: EmployeeLine): number {
  const [first, second] = [dueOf(a), dueOf(b)];
  if (first !== second) return (first ?? "9999") < (second ?? "9999") ? -1 : 1;
  return a.name.family < b.name.family ? -1 : 1;
}

/** The day by which somebody owes hours, as the last look-up said; null for who owes none. */
export function dueOf({
  lookUp,
  couldNotCheck,
}: Pick<EmployeeLine, "lookUp" | "couldNotCheck">): PlainDate | null {
  const education = couldNotCheck ? null : lookUp?.told?.education;
  const short = education?.outcome === "owed" || education?.outcome === "overdue";
  return short ? education.due : null;
}
