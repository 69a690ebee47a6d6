import { removed } from "@/lib/social-security-numbers";
import { squeeze } from "./fold-cells";
import { inNameCase } from "./name-case";

/** Marks that nobody sees and that a name copied from elsewhere carries along; those that join letters stay. */
const unseen = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu;

/** Orders to a screen, letters that a wrong encoding lost, addresses, formulas and their errors. */
const foreign = /[\p{Cc}\p{Co}\p{Cn}\u202A-\u202E\u2066-\u2069\uFFFD=@#]|^[\s'’]*[-+]/u;

/** What lists have in the place of what is not known. "NA" is not among it: it is a name too. */
const nothing = /^n ?\/ ?a ?\.?$/i;

/** The name that a cell holds, in name case; null when it holds none. */
export function readName(cell: string): string | null {
  const text = squeeze(cell.replace(unseen, ""));
  const isName =
    /\p{Letter}/u.test(text) &&
    !foreign.test(text) &&
    !nothing.test(text) &&
    !text.includes(removed);
  return isName ? inNameCase(text) : null;
}
