import { factKind } from "@/app/staff/fact-kind";
import { NewRenewal, recordRenewal } from "@/lib/registry/record-renewal";

/** A renewal that was granted. */
export const renew = factKind({
  fact: "renewal",
  fields: [
    { name: "on", kind: "date" },
    { name: "printedExpiry", kind: "date", optional: true },
    { name: "source", kind: "source" },
    { name: "reason", kind: "area", hint: "reason" },
  ],
  schema: NewRenewal,
  record: recordRenewal,
  fieldOf: {
    "not-found": "on",
    "your-own": "on",
    "before-issue": "on",
    "expiry-before-renewal": "printedExpiry",
    "already-recorded": "on",
  },
});
