import type { EditionFacts } from "./edition-facts";
import { CannotTypeset, typeset } from "./typesetter";

const trial = "lib/certificates/print-trial.typ";

/** Western and Central European letters, all of which the fonts have: most names need no trial. */
const surelyPrintable = /^[\u0020-\u007e\u00a0-\u017f]*$/u;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of a text that none of the bundled fonts has, each once. A document never shows boxes for them. */
export function unprintable(text: string): readonly string[] {
  if (canBePrinted(text)) return [];
  const characters = new Set(Array.from(graphemes.segment(text), ({ segment }) => segment));
  return [...characters].filter((character) => !canBePrinted(character));
}

/** The same of all that a certificate takes over from the record. */
export function unprintableIn({
  holder,
  program,
  custodian,
  from,
}: EditionFacts): readonly string[] {
  return unprintable([holder, program, custodian?.name, from?.number].filter(Boolean).join(" "));
}

function canBePrinted(text: string): boolean {
  if (surelyPrintable.test(text)) return true;
  try {
    typeset(trial, { text }, { at: new Date(0) });
    return true;
  } catch (error) {
    if (error instanceof CannotTypeset) return false;
    throw error;
  }
}
