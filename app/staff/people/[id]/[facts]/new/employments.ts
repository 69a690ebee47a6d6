import { factKind } from "@/app/staff/fact-kind";
import { NewEmployment, recordEmployment } from "@/lib/registry/record-employment";

/** Where the person works, or worked. */
export const employments = factKind({
  fact: "employment",
  fields: [
    { name: "employer", kind: "text" },
    { name: "worksAs", kind: "text", hint: "worksAs" },
    { name: "setting", kind: "setting" },
    { name: "from", kind: "date" },
    { name: "to", kind: "date", optional: true },
    { name: "source", kind: "source" },
  ],
  schema: NewEmployment,
  record: recordEmployment,
  fieldOf: {
    "not-found": "employer",
    "your-own": "employer",
    "ends-before-start": "to",
    "already-recorded": "from",
    "already-ended": "to",
  },
});
