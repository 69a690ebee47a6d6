import type { PlainDate } from "@/lib/dates";
import type { Citation } from "@/lib/rules/dated";
import { kindOf } from "@/lib/states/index";

/**
 * The source that obliges operators to keep records of a credential kind and to give copies, for a request
 * of a day. Null where none was stated by then: the operator is asked all the same.
 */
export function recordsDuty(state: string, kind: string, askedOn: PlainDate): Citation | null {
  const stated = kindOf(state, kind)?.parameters["records"]?.on(askedOn);
  return stated?.value === "duty" ? stated.cite : null;
}
