import { factKind } from "@/app/staff/fact-kind";
import { NewName, recordName } from "@/lib/registry/record-name";

/** A name that the person took. */
export const names = factKind({
  fact: "name",
  fields: [
    { name: "given", kind: "text" },
    { name: "middle", kind: "text", optional: true },
    { name: "family", kind: "text" },
    { name: "since", kind: "date" },
    { name: "source", kind: "source" },
    { name: "reason", kind: "area", hint: "reason" },
  ],
  schema: NewName,
  record: recordName,
  fieldOf: { "not-found": "given", "your-own": "given", "in-the-future": "since" },
});
