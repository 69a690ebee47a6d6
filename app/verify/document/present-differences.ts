import { getLocale, getTranslations } from "next-intl/server";
import type { DifferenceLine } from "@/components/document/difference-table";
import { certificateWords } from "@/lib/certificates/certificate-words";
import type { Edition } from "@/lib/certificates/edition";
import { locales, type Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import type { CheckedDocument } from "@/lib/proofs/check-document";

type Part = keyof (typeof messages)["en"]["document-check"]["part"];

/** The parts of a badge that people have a word for, by where they stand in it; the first that fits. */
const partsOfBadge: readonly (readonly [path: RegExp, part: Part])[] = [
  [/^credentialSubject\.identifier\.0\.identityHash$/, "holder"],
  [/^credentialSubject\.licenseNumber$/, "number"],
  [/^credentialSubject\.achievement\.humanCode$/, "kind"],
  [/^(credentialSubject\.achievement\.)?name$/, "name"],
  [/^(credentialSubject\.achievement\.)?description$/, "description"],
  [/^credentialSubject\.achievement\.(id|criteria\..*)$/, "criteria"],
  [/^issuer\.name$/, "issuerName"],
  [/^issuer\.url$/, "issuerAddress"],
  [/^issuer(\.id)?$/, "issuer"],
  [/^awardedDate$/, "awardedDate"],
  [/^validFrom$/, "validFrom"],
  [/^validUntil$/, "validUntil"],
  [/^id$/, "address"],
  [/^evidence\./, "link"],
  [/^credentialStatus\./, "status"],
  [/^holder$/, "holder"],
  [/^credential$/, "credential"],
];

/** Where the document says something else than was issued, with what each part is called in the reader's language. */
export async function presentDifferences({
  differences,
  edition,
}: CheckedDocument): Promise<readonly DifferenceLine[]> {
  const [t, locale] = await Promise.all([getTranslations("document-check.part"), getLocale()]);
  return differences.map(({ what, written, issued }) => {
    const part = partsOfBadge.find(([path]) => path.test(what))?.[1];
    const name =
      part === undefined
        ? (onCertificate(what, edition, locale) ?? inLetter(what, locale))
        : t(part);
    return { what, name, written, issued: issued === "" ? null : issued };
  });
}

/** What a line of a certificate is called in another language, by its place among the lines. */
function onCertificate(label: string, edition: Edition | null, reader: Locale): string | null {
  if (edition === null) return null;
  const wanted = certificateWords(edition, [], reader).facts;
  const places = locales.map((locale) =>
    certificateWords(edition, [], locale).facts.findIndex((fact) => fact.label === label),
  );
  return wanted[Math.max(...places)]?.label ?? null;
}

/** What a line of the confirmation e-mail is called in another language; null for what is no line of it. */
function inLetter(label: string, reader: Locale): string | null {
  const keys = [
    "holder",
    "credential",
    "state",
    "number",
    "from",
    "issuedOn",
    "registeredOn",
  ] as const;
  const found = keys.find((key) =>
    locales.some((locale) => messages[locale].mail.confirmation[key] === label),
  );
  if (found !== undefined) return messages[reader].mail.confirmation[found];
  // The label of the status has a day in it, and is shown as it stands in the e-mail; a path has no spaces.
  return /\s/.test(label) ? label : null;
}
