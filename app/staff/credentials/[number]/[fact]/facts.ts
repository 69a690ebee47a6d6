import type { FactKind } from "@/app/staff/fact-kind";
import { extend } from "./extend";
import { lift } from "./lift";
import { renew } from "./renew";
import { surrender } from "./surrender";
import { suspend } from "./suspend";

/** The facts that are recorded about a credential each on a page of its own, by the last word of its address. */
export const facts: ReadonlyMap<string, FactKind> = new Map(
  Object.entries({ extend, lift, renew, surrender, suspend }),
);
