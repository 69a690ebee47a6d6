import { said, type Says } from "@/lib/rules/finding";
import type { PracticeRule } from "@/lib/rules/policy";
import type { messages } from "./messages";
import { board, prss } from "./parameters";

const says: Says<keyof typeof messages> = said;

/** A private certificate permits nothing here; a PRSS held beside it does. */
export const onlyWithPrss: PracticeRule = ({ facts, on }) => {
  const hasPrss = facts.holds.some(
    (held) =>
      held.state === "AZ" &&
      held.credential === "PRSS" &&
      (held.issuedOn === null || held.issuedOn <= on),
  );
  return hasPrss
    ? says("allowed", "az-holds-prss", prss.practice.on(on).cite)
    : says("not-allowed", "az-private-credential", board.practice.on(on).cite);
};
