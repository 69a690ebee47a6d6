import type { PlainDate } from "@/lib/dates";
import type { Outcome, Recognition } from "@/lib/rules/decision";
import { recognition } from "@/lib/states/standing";
import { rulesOf } from "@/lib/states/version";
import type { NewCredential } from "./new-credential";

/** What the rules say of another state's credential, and the version of the rules that said it. */
export interface Recognized extends Recognition {
  readonly rules: string;
}

type FromElsewhere = Extract<NewCredential, { readonly origin: "reciprocity" }>;

/** What a credential of another state is worth in this one, on a day. */
export function recognizedFrom(input: FromElsewhere, state: string, on: PlainDate): Recognized {
  const into = { state, credential: input.kind };
  const from = {
    state: input.fromState,
    credential: input.fromKind,
    validity: validityThere(input, on),
  };
  return { ...recognition(into, from, on), rules: rulesOf(state) };
}

/** What was looked up there; else that the day printed on the copy has passed; else not known. */
function validityThere(
  { fromStanding, fromExpiry }: FromElsewhere,
  on: PlainDate,
): Outcome<"validity"> | null {
  if (fromStanding !== "not-checked") return fromStanding;
  return fromExpiry !== undefined && fromExpiry < on ? "expired" : null;
}
