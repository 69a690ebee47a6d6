import { factKind } from "@/app/staff/fact-kind";
import { NewExtension, recordExtension } from "@/lib/registry/record-extension";

/** More time that was granted for the term. */
export const extend = factKind({
  fact: "extension",
  fields: [
    { name: "grantedOn", kind: "date" },
    { name: "months", kind: "number" },
    { name: "source", kind: "source" },
    { name: "reason", kind: "area", hint: "reason" },
  ],
  schema: NewExtension,
  record: recordExtension,
  fieldOf: {
    "not-found": "grantedOn",
    "your-own": "grantedOn",
    "before-issue": "grantedOn",
    "already-recorded": "grantedOn",
  },
});
