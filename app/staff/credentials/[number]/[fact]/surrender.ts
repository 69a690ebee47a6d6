import { factKind } from "@/app/staff/fact-kind";
import { NewSurrender, recordSurrender } from "@/lib/registry/record-surrender";

/** The holder gives the credential up. */
export const surrender = factKind({
  fact: "surrender",
  fields: [
    { name: "from", kind: "date", hint: "revokedFrom" },
    { name: "reason", kind: "area", hint: "why" },
  ],
  schema: NewSurrender,
  record: recordSurrender,
  fieldOf: {
    "not-found": "from",
    "your-own": "from",
    "before-issue": "from",
    "too-far-ahead": "from",
    "already-revoked": "from",
    "already-surrendered": "from",
  },
});
