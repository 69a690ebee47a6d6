import { getLocale, getTranslations } from "next-intl/server";
import { toneOf } from "@/components/answer-panel";
import type { Tone } from "@/components/verdict";
import type { Locale } from "@/lib/i18n/locale";
import { writeDay } from "@/lib/i18n/write-day";
import type { CheckedDocument } from "@/lib/proofs/check-document";
import { panelOf, type CredentialAnswer } from "@/lib/registry/answer";
import { worthOf } from "./worth";

type Translate = Awaited<ReturnType<typeof getTranslations<"document-check">>>;

/** The verdict on a document in a sentence, how it looks, and what it means for whoever holds it. */
export interface Headline {
  readonly tone: Tone;
  readonly sentence: string;
  readonly meaning: string;
}

/** What the document is worth and how the credential stands now, in one sentence. */
export async function presentHeadline(checked: CheckedDocument): Promise<Headline> {
  const [t, locale] = await Promise.all([getTranslations("document-check"), getLocale()]);
  const { proof, statusUnread } = worthOf(checked);
  if (proof === "genuine") return genuine(checked, t, locale);
  if (proof === "pointer") {
    return {
      tone: "unknown",
      sentence: statusUnread
        ? t("verdict.pointer-unknown")
        : t("verdict.pointer", { now: nowInWords(checked.answer, t, locale) }),
      meaning: `${t(meaningOfPointer(checked))}${overtaken(checked, t)}`,
    };
  }
  const tone = proof === "unsigned" ? "attention" : "invalid";
  return { tone, sentence: t(`verdict.${proof}`), meaning: t(`meaning.${proof}`) };
}

/** A message that we signed and that is no confirmation points to the record, too, and proves none of it. */
function meaningOfPointer({ checks }: CheckedDocument) {
  return checks.signature === "passed" ? "meaning.pointer-signed" : "meaning.pointer";
}

function genuine(checked: CheckedDocument, t: Translate, locale: Locale): Headline {
  const { answer, supersededBy } = checked;
  const { outcome } = answer.standing.validity;
  const now = nowInWords(answer, t, locale);
  if (worthOf(checked).statusUnread) {
    return {
      tone: "unknown",
      sentence: t("verdict.genuine-unknown"),
      meaning: t("meaning.unknown"),
    };
  }
  if (supersededBy !== null) {
    return {
      tone: outcome === "valid" ? "attention" : toneOf(outcome),
      sentence: t("verdict.genuine-superseded", { number: supersededBy, now }),
      meaning: t("meaning.superseded"),
    };
  }
  return {
    tone: toneOf(outcome),
    sentence: outcome === "valid" ? t("verdict.genuine") : t("verdict.genuine-but", { now }),
    meaning: t("meaning.genuine"),
  };
}

function overtaken({ supersededBy, edition }: CheckedDocument, t: Translate): string {
  if (supersededBy === null || edition === null) return "";
  return ` ${t("meaning.pointer-superseded", { number: edition.number })}`;
}

/** How the credential stands, as the end of a sentence; since when, where the record says it. */
function nowInWords(answer: CredentialAnswer, t: Translate, locale: Locale): string {
  const { outcome, through } = answer.standing.validity;
  switch (outcome) {
    case "revoked":
    case "suspended":
    case "surrendered": {
      const action = panelOf(answer, locale).restrictions.find(
        ({ kind, from }) => kind === outcome && from <= answer.on,
      );
      return action
        ? t(`now.${outcome}`, { day: writeDay(action.from, locale) })
        : t(`now.${outcome}-undated`);
    }
    case "expired":
      return through === null
        ? t("now.expired-undated")
        : t("now.expired", { day: writeDay(through, locale) });
    case "grace":
    case "lapsed":
      return t(`now.${outcome}`, { day: through === null ? "" : writeDay(through, locale) });
    default:
      return t(`now.${outcome}`);
  }
}
