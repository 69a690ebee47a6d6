import type { PlainDate } from "@/lib/dates";
import type { ToldStanding } from "./receipt-body";

/** A fact that is on record otherwise now than it was told then. Null: it was or is missing. */
export type Change =
  | {
      readonly fact: "holder" | "kind" | "program" | "from";
      readonly then: string | null;
      readonly now: string | null;
    }
  | {
      readonly fact: "issuedOn";
      readonly then: PlainDate | null;
      readonly now: PlainDate | null;
    };

/** What two answers about the same day tell differently of the credential itself. */
export function changesBetween(
  { credential: then }: ToldStanding,
  { credential: now }: ToldStanding,
): readonly Change[] {
  const from = ({ from: origin }: ToldStanding["credential"]) =>
    origin && `${origin.kind}, ${origin.state}`;
  const changes: readonly Change[] = [
    { fact: "holder", then: then.holder, now: now.holder },
    { fact: "kind", then: then.kind, now: now.kind },
    { fact: "issuedOn", then: then.issuedOn, now: now.issuedOn },
    { fact: "program", then: then.program, now: now.program },
    { fact: "from", then: from(then), now: from(now) },
  ];
  return changes.filter((change) => change.then !== change.now);
}

/**
 * What became of an answer: the register now answers otherwise about the same day, or has other facts; only
 * the day is another one, with another answer; or nothing.
 */
export type Difference = "answer" | "facts" | "moved" | "none";

/** How an answer differs from what would be told now about the same day, and about today. */
export function differenceBetween(
  then: ToldStanding,
  sameDay: ToldStanding,
  today: ToldStanding,
): Difference {
  if (!sameVerdict(then, sameDay)) return "answer";
  if (changesBetween(then, sameDay).length > 0) return "facts";
  return sameVerdict(then, today) ? "none" : "moved";
}

function sameVerdict(one: ToldStanding, other: ToldStanding): boolean {
  return one.outcome === other.outcome && one.through === other.through;
}
