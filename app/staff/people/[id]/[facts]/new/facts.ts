import type { FactKind } from "@/app/staff/fact-kind";
import { emails } from "./emails";
import { employments } from "./employments";
import { names } from "./names";

/** The facts that are recorded about a person each on a page of its own, by what the address calls them. */
export const facts: ReadonlyMap<string, FactKind> = new Map(
  Object.entries({ emails, employments, names }),
);
