/** What stands where something was removed. */
export const removed = "[removed]";

const sign = "[\\s./_\\-\\u2010-\\u2015\\u2212]{1,3}";
const noLongerNumberBefore = "(?<![\\p{N}@])(?<!\\p{N}[.-])";
const noLongerNumberAfter = "(?![\\p{N}@])";
const aloneBefore = "(?<![\\p{L}\\p{N}@.-])";
/** Medicare's old claim numbers were one with a letter behind it. */
const aloneAfter = "(?=(?:[a-z]\\d?)?(?![\\p{L}\\p{N}@]))";
const called = "(?<=(?<!\\p{L})(?:ssn?|itin|soc(?:ial)?)[#:.]?)";
const nine = "(?!000|666|9)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}";

/**
 * Three, two and four digits, the first five perhaps masked, whatever letters touch them; or nine in a row that the
 * numbers allow, alone or right behind what they are called.
 */
const shapes = [
  `${noLongerNumberBefore}\\d{3}${sign}\\d{2}${sign}\\d{4}${noLongerNumberAfter}`,
  `[xX*#•]{3}(?:${sign})?[xX*#•]{2}(?:${sign})?\\d{4}${noLongerNumberAfter}`,
  `${aloneBefore}${nine}${aloneAfter}`,
  `${called}\\d{9}${noLongerNumberAfter}`,
];
const anyShape = new RegExp(shapes.join("|"), "giu");
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * The text without what is shaped like a Social Security number. All of it goes where the number is
 * hidden among invisible or unusual characters.
 */
export function withoutSocialSecurityNumbers(text: string): string {
  if (!/\d{4}/.test(text) && text.normalize("NFKC") === text) return text;
  const kept = text.replace(anyShape, removed);
  const plain = kept.normalize("NFKC").replace(invisible, "");
  return plain.search(anyShape) >= 0 ? removed : kept;
}
