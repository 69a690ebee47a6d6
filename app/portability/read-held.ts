import { z } from "zod";
import { kindOf, policyOf } from "@/lib/states/index";
import type { Held } from "./answers";

const text = z.string().trim().toUpperCase().catch("");
const Query = z.object({
  state: text,
  credential: text,
  inforce: z.literal("yes").nullable().catch(null),
});

/** What an address says about the credential somebody holds: nothing in it is about a person. */
export interface ReadHeld {
  readonly state: string | null;
  readonly held: Held | null;
  /** Whether a state or credential was named that does not exist. */
  readonly isUnknown: boolean;
}

/** Reads the state, the credential and whether it is in force. */
export function readHeld(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): ReadHeld {
  const { state, credential, inforce } = Query.parse({ inforce: null, ...query });
  if (policyOf(state) === null) return { state: null, held: null, isUnknown: state !== "" };
  if (kindOf(state, credential) === null) {
    return { state, held: null, isUnknown: credential !== "" };
  }
  const validity = inforce === "yes" ? "valid" : null;
  return { state, held: { state, credential, validity }, isUnknown: false };
}
