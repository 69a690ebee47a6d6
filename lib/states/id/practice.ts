import { said, type Says } from "@/lib/rules/finding";
import type { PracticeRule } from "@/lib/rules/policy";
import type { messages } from "./messages";
import { cpss } from "./parameters";

const says: Says<keyof typeof messages> = said;

/** Nothing is billed before the proof of certification is there. */
export const proofReceived: PracticeRule = ({ facts, on }) => {
  const { cite } = cpss.proof.on(on);
  const day = facts.proofReceivedOn;
  if (day === null) return says("refer", "id-proof-not-known", cite);
  return day <= on
    ? says("allowed", "id-proof-received", cite, { day })
    : says("not-allowed", "id-proof-not-yet-received", cite, { day });
};
