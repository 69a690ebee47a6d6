import type { Reason } from "@/components/reasons";
import type { Locale } from "@/lib/i18n/locale";
import type { Finding } from "@/lib/rules/decision";
import { say } from "@/lib/states/say";

/** Findings as sentences with their sources; what is said twice is said once. */
export function reasonsFrom(findings: readonly Finding[], locale: Locale): readonly Reason[] {
  const reasons = findings.map((finding) => ({
    code: finding.code,
    text: say(finding, locale),
    cite: finding.cite,
  }));
  return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()];
}
