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
      readonly fact: "issuedOn" | "registeredOn";
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
    { fact: "registeredOn", then: then.registeredOn, now: now.registeredOn },
    { fact: "program", then: then.program, now: now.program },
    { fact: "from", then: from(then), now: from(now) },
  ];
  return changes.filter((change) => change.then !== change.now);
}
