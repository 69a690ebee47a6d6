import { factKind } from "@/app/staff/fact-kind";
import { Lifting, liftSuspension } from "@/lib/registry/lift-suspension";

/** The end of a suspension. */
export const lift = factKind({
  fact: "lifting",
  fields: [
    { name: "endedFrom", kind: "date", hint: "endedFrom" },
    { name: "reason", kind: "area", hint: "why" },
  ],
  schema: Lifting,
  record: liftSuspension,
  fieldOf: {
    "not-found": "endedFrom",
    "your-own": "endedFrom",
    "nothing-to-lift": "endedFrom",
    "not-after-start": "endedFrom",
    "too-far-ahead": "endedFrom",
  },
});
