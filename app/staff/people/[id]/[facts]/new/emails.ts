import { factKind } from "@/app/staff/fact-kind";
import { NewEmail, recordEmail } from "@/lib/registry/record-email";

/** An e-mail address that takes the place of the one before. */
export const emails = factKind({
  fact: "email",
  fields: [
    { name: "address", kind: "email", hint: "address" },
    { name: "source", kind: "source" },
    { name: "reason", kind: "area", hint: "reason" },
  ],
  schema: NewEmail,
  record: recordEmail,
  fieldOf: {
    "not-found": "address",
    "your-own": "address",
    "already-recorded": "address",
    "source-not-trusted": "source",
  },
});
