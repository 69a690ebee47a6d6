import { factKind } from "@/app/staff/fact-kind";
import { NewSuspension, suspendCredential } from "@/lib/registry/suspend-credential";

/** A suspension by the office. */
export const suspend = factKind({
  fact: "suspension",
  fields: [
    { name: "from", kind: "date", hint: "suspendedFrom" },
    { name: "to", kind: "date", optional: true, hint: "suspendedTo" },
    { name: "reason", kind: "area", hint: "why" },
  ],
  schema: NewSuspension,
  record: suspendCredential,
  fieldOf: {
    "not-found": "from",
    "your-own": "from",
    "before-issue": "from",
    "too-far-ahead": "from",
    "ends-before-start": "to",
    "overlapping-suspension": "from",
    "already-revoked": "from",
    "already-surrendered": "from",
  },
});
