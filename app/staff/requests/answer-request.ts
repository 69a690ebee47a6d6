import { z } from "zod";
import { recordFact } from "@/app/record-fact";
import type { FormState } from "@/lib/forms";
import { declineRequest, NewRefusal } from "@/lib/requests/decline-request";
import { matchRequest, NewMatch } from "@/lib/requests/match-request";
import type { Answerer } from "@/lib/requests/request-in-reach";

/** Matches a request as somebody typed it, and leads back to the list. */
export function matchAsTyped(
  id: string,
  form: FormData,
  by: Answerer,
  back: string,
): Promise<FormState> {
  return recordFact(form, {
    schema: NewMatch,
    record: (input) => matchRequest(id, input, by),
    fieldOf: {
      "not-open": "number",
      "no-such-credential": "number",
      "your-own": "number",
      "address-of-another": "number",
    },
    back,
  });
}

/** The reason stands under a name of its own, beside the one for a match. */
const TypedRefusal = z
  .object({ declineReason: NewRefusal.shape.reason })
  .transform(({ declineReason }) => ({ reason: declineReason }));

/** Declines a request as somebody typed it, and leads back to the list. */
export function declineAsTyped(
  id: string,
  form: FormData,
  by: Answerer,
  back: string,
): Promise<FormState> {
  return recordFact(form, {
    schema: TypedRefusal,
    record: (input) => declineRequest(id, input, by),
    fieldOf: { "not-open": "declineReason" },
    back,
  });
}
