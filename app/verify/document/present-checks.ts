import { getLocale, getTranslations } from "next-intl/server";
import type { CheckLine } from "@/components/document/check-list";
import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import type { CheckedDocument } from "@/lib/proofs/check-document";
import { checks, type Checks } from "@/lib/proofs/judge";

type Translate = Awaited<ReturnType<typeof getTranslations<"document-check.said">>>;
type Check = (typeof checks)[number];

/** What overtakes a document in time says nothing against it. */
const ofTime: readonly Check[] = ["status", "expiry"];

/** Each check, in the order in which they are told, with what it said in words. */
export async function presentChecks(checked: CheckedDocument): Promise<readonly CheckLine[]> {
  const [t, said, locale] = await Promise.all([
    getTranslations("document-check.checks"),
    getTranslations("document-check.said"),
    getLocale(),
  ]);
  return checks.map((check) => {
    const result = resultOf(check, checked.checks);
    return {
      name: t(check),
      result: t(result),
      tone: tones[result],
      said: sentenceOf(check, checked, said, locale),
    };
  });
}

const tones = {
  passed: "valid",
  failed: "invalid",
  "no-longer": "attention",
  "not-checked": "unknown",
} as const;

function resultOf(check: Check, results: Checks): keyof typeof tones {
  if (check === "issuer" && isClaimed(results)) return "not-checked";
  return results[check] === "failed" && ofTime.includes(check) ? "no-longer" : results[check];
}

/** Who issued it is only what it says of itself where its signature does not fit. */
function isClaimed({ issuer, signature }: Checks): boolean {
  return issuer === "passed" && signature === "failed";
}

function sentenceOf(check: Check, checked: CheckedDocument, t: Translate, locale: Locale): string {
  const { checks: results } = checked;
  switch (check) {
    case "signature":
      return signature(checked, t);
    case "issuer":
      return t(isClaimed(results) ? "issuer.claimed" : `issuer.${results.issuer}`);
    case "content":
      return t(`content.${results.content}`);
    case "status":
      return status(checked, t);
    case "expiry":
      return expiry(checked, t, locale);
  }
}

function signature({ form, checks: { signature: result, issuer } }: CheckedDocument, t: Translate) {
  if (result !== "failed" || issuer !== "failed") return t(`signature.${result}`);
  return t(form === "email" ? "signature.unsigned-email" : "signature.foreign");
}

function status({ status: said, supersededBy, edition }: CheckedDocument, t: Translate): string {
  if (said === "not-checked") return t(edition === null ? "status.not-checked" : "status.unread");
  if (said === "in-force") return t("status.passed");
  return said === "revoked" && supersededBy !== null
    ? t("status.superseded", { number: supersededBy })
    : t(`status.${said}`);
}

function expiry(
  { edition, checks: { expiry: result } }: CheckedDocument,
  t: Translate,
  locale: Locale,
): string {
  const lasts = edition?.facts.lasts;
  if (lasts === undefined || lasts.how === "not-known" || result === "not-checked")
    return t("expiry.not-checked");
  if (lasts.how === "for-life") return t("expiry.for-life");
  return t(`expiry.${result}`, { day: writeDay(lasts.lastDay, locale) });
}
