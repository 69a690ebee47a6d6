import { env } from "@/lib/env";
import { grouped } from "@/lib/credential-number";
import { linkPath } from "@/lib/links";
import { certificateWords } from "./certificate-words";
import type { Edition } from "./edition";
import { qrImage } from "./qr-image";
import type { Stamp } from "./stamps";
import { typesetOnePage, type Standard } from "./typesetter";

/** The languages of a certificate: English, or English first and Spanish beside it. */
export const certificateLanguages = ["en", "en-es"] as const;
export type CertificateLanguage = (typeof certificateLanguages)[number];

const template = "lib/certificates/certificate.typ";

/**
 * The certificate of an edition as a PDF, not yet sealed: one page, tagged, PDF/A-3a, with the badge (JSON)
 * attached. Throws `CannotTypeset` when the fonts lack a character of it: ask `unprintable` before.
 */
export function certificatePdf(
  edition: Edition,
  {
    language,
    badge,
    stamps = [],
    standard = "a-3a",
  }: {
    readonly language: CertificateLanguage;
    readonly badge: string;
    readonly stamps?: readonly Stamp[];
    readonly standard?: Standard;
  },
): Uint8Array<ArrayBuffer> {
  const sheet = JSON.stringify(certificateSheet(edition, language, stamps));
  return typesetOnePage(template, { sheet, badge }, { at: edition.createdAt, standard });
}

/** All that is on the page: the facts, the code, and the sentences of each language. */
export function certificateSheet(
  edition: Edition,
  language: CertificateLanguage,
  stamps: readonly Stamp[] = [],
) {
  const { facts, links } = edition;
  const link = env().PUBLIC_URL + linkPath(links.verify, "verify");
  const locales = language === "en" ? (["en"] as const) : (["en", "es"] as const);
  return {
    holder: facts.holder,
    kind: `${facts.kindInWords} (${facts.kind})`,
    state: facts.stateName,
    number: grouped(facts.number),
    link,
    qr: qrImage(link),
    languages: locales.map((locale) => certificateWords(edition, stamps, locale)),
  };
}
