import type { Citation } from "@/lib/rules/dated";
import type { Finding } from "@/lib/rules/decision";
import { say } from "@/lib/states/say";
import type { Locale } from "./locale";
import { nameInWords, translate, translateName, type Translated } from "./translate";

/** One reason of an answer, in the reader's language, and the source it rests on. */
export interface Reason {
  readonly code: string;
  readonly text: string;
  readonly cite: SaidCitation;
}

/** A citation for the reader. The title of its source is a name, and stays as it is. */
export type SaidCitation = Omit<Citation, "source" | "section" | "says"> & {
  readonly source: readonly Translated[];
  readonly section: Translated;
  readonly says: Translated;
};

/** A finding as a sentence; the body that it names, too, is said to the reader where it has no name. */
export function sayFinding({ code, values }: Finding, locale: Locale): string {
  const { body } = values;
  const said = typeof body === "string" ? { ...values, body: nameInWords(body, locale) } : values;
  return say({ code, values: said }, locale);
}

/** Findings as sentences with their sources; what is said twice is said once. */
export function reasonsFrom(findings: readonly Finding[], locale: Locale): readonly Reason[] {
  const reasons = findings.map((finding): Reason => {
    const { code, cite } = finding;
    const source = translateName(cite.source, locale);
    const section = translate(cite.section, locale);
    const says = translate(cite.says, locale);
    return { code, text: sayFinding(finding, locale), cite: { ...cite, source, section, says } };
  });
  return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()];
}
