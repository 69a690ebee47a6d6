import { getLocale, getTranslations } from "next-intl/server";
import type { IssuedText } from "@/components/document/issued-text";
import { certificateWords } from "@/lib/certificates/certificate-words";
import { translateName } from "@/lib/i18n/translate";
import type { CheckedDocument } from "@/lib/proofs/check-document";

/** What the edition of a document said when it was made; null where the document names the credential alone. */
export async function presentIssued({
  edition,
  supersededBy,
}: CheckedDocument): Promise<IssuedText | null> {
  if (edition === null) return null;
  const [t, locale] = await Promise.all([getTranslations("document-check.asIssued"), getLocale()]);
  const { facts } = edition;
  const words = certificateWords(edition, [], locale);
  return {
    holder: facts.holder,
    kindInWords: translateName(facts.kindInWords, locale),
    kind: facts.kind,
    state: facts.stateName,
    facts: words.facts,
    origin: words.origin,
    superseded: supersededBy === null ? null : t("supersededBy", { number: supersededBy }),
  };
}
