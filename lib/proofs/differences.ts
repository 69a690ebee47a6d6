import { badgeOf } from "@/lib/certificates/badge";
import { certificateWords } from "@/lib/certificates/certificate-words";
import type { Edition } from "@/lib/certificates/edition";
import { locales } from "@/lib/i18n/locale";
import { penFor, type Fact } from "@/lib/mail/letter";
import { confirmation } from "@/lib/mail/templates/confirmation";

/** Where a document says something else than the registry wrote. `written` is null where it is not found in it. */
export interface Difference {
  readonly what: string;
  readonly written: string | null;
  readonly issued: string;
}

/** What the text of a certificate lacks of what was issued, by the language in which most of it is there. */
export function textDifferences(text: string, edition: Edition): readonly Difference[] {
  const plain = flat(text);
  const attempts = locales.map((locale) => {
    const words = certificateWords(edition, [], locale);
    const { facts } = edition;
    const holder = { label: "holder", value: facts.holder };
    const kind = { label: "credential", value: facts.kindInWords };
    const lines: readonly Fact[] = [holder, kind, ...words.facts];
    return lines
      .filter(({ value }) => !plain.includes(flat(value)))
      .map(({ label, value }) => ({ what: label, written: after(text, label), issued: value }));
  });
  return attempts.reduce((best, attempt) => (attempt.length < best.length ? attempt : best));
}

/** What signing adds to a badge. */
const wrappings = ["proof", "iss", "jti"];

/** The link of its day: the holder may have replaced it since. It is no fact, and the signature covers it. */
const linkOfItsDay = "evidence.0.id";

/** Where a badge says something else than the one that was issued: every path whose value differs. */
export function badgeDifferences(
  claims: Readonly<Record<string, unknown>>,
  edition: Edition,
): readonly Difference[] {
  const issued = leavesOf(badgeOf(edition));
  const said = Object.entries(claims).filter(([name]) => !wrappings.includes(name));
  const written = leavesOf(Object.fromEntries(said));
  return [...new Set([...issued.keys(), ...written.keys()])]
    .filter((path) => path !== linkOfItsDay && issued.get(path) !== written.get(path))
    .map((path) => ({
      what: path,
      written: written.get(path) ?? null,
      issued: issued.get(path) ?? "",
    }));
}

/** Where the facts of a confirmation differ from those that were sent. Lines that were not copied say nothing. */
export function letterDifferences(text: string, letter: unknown): readonly Difference[] {
  const parsed = confirmation.data.safeParse(letter);
  if (!parsed.success) return [];
  const facts = locales.flatMap((locale) => confirmation.write(parsed.data, penFor(locale)).facts);
  const labels = facts.map(({ label }) => label);
  return facts.flatMap(({ label, value }) => {
    const expected = facts.filter((fact) => fact.label === label).map((fact) => flat(fact.value));
    return lineOf(text, label, labels)
      .filter((written) => !expected.includes(flat(written)))
      .map((written) => ({ what: label, written, issued: value }));
  });
}

/** Whether a text has enough of a confirmation to speak of it: its number and its holder. */
export function speaksOf(text: string, letter: unknown): boolean {
  const parsed = confirmation.data.safeParse(letter);
  if (!parsed.success) return false;
  const [holder, , , number] = confirmation.write(parsed.data, penFor("en")).facts;
  return [holder, number].every(
    (fact) => fact !== undefined && flat(text).includes(flat(fact.label)),
  );
}

/** What stands behind a label, over as many lines as a mail program made of it. */
function lineOf(text: string, label: string, labels: readonly string[]): readonly string[] {
  const next = labels.map(literal).join("|");
  const line = new RegExp(
    `(?:^|\\n)[ \\t*]*${literal(label)}:[ \\t*]{0,40}([\\s\\S]{0,400}?)(?=\\n[ \\t*]{0,40}(?:${next}):|\\n[ \\t]{0,40}\\n|$)`,
    "g",
  );
  return [...text.matchAll(line)].map(([, value]) => (value ?? "").replace(/\s+/g, " ").trim());
}

/** What follows a label in the text of a page: the rest of its line or the next one. */
function after(text: string, label: string): string | null {
  const found = new RegExp(`${literal(label)}[ \\t]*\\r?\\n?([^\\r\\n]{1,120})`).exec(text)?.[1];
  return found?.trim() ?? null;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A text as it is compared: without case, spacing, and the kinds of dashes, quotes and spaces. */
function flat(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\p{Dash_Punctuation}/gu, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Every value that is no list or object, by its path. */
function leavesOf(value: unknown, path = ""): ReadonlyMap<string, string> {
  if (typeof value !== "object" || value === null) return new Map([[path, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...leavesOf(part, path === "" ? key : `${path}.${key}`),
    ]),
  );
}
