import { createTranslator } from "use-intl/core";
import { qrImage } from "@/lib/certificates/qr-image";
import { sealPdf } from "@/lib/certificates/seal-pdf";
import { typeset, type Standard } from "@/lib/certificates/typesetter";
import { grouped } from "@/lib/credential-number";
import { env } from "@/lib/env";
import { educationSentence } from "@/lib/i18n/education-sentence";
import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { nameInWords } from "@/lib/i18n/translate";
import { writeDay } from "@/lib/i18n/write-day";
import type { GenuineReceipt } from "./open-receipt";
import { answerSentence } from "./read-body";
import type { ToldStanding } from "./receipt-body";
import { askedInWords, reasonsInWords } from "./receipt-in-words";
import { receiptPath } from "./receipt-link";

const template = "lib/receipts/receipt.typ";

/**
 * A receipt as a sealed PDF, in the reader's language, with the signed receipt attached. It tells what was
 * answered then; its code leads to what is known now. Throws `CannotTypeset` when the fonts lack a character.
 */
export async function receiptPdf(
  receipt: GenuineReceipt,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "receipts.paper" });
  return sealPdf(setReceipt(receipt, locale), { reason: t("sealReason"), at: new Date() });
}

/** The same, not yet sealed. */
export function setReceipt(
  { body, keyId, askedBy, jws, reference }: GenuineReceipt,
  locale: Locale,
  standard: Standard = "a-3a",
): Uint8Array<ArrayBuffer> {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "receipts" });
  const link = `${env().PUBLIC_URL}${receiptPath(reference)}`;
  const address = `${env().PUBLIC_URL}/how-to-check`;
  const { answer, issuer } = body;
  const sheet = {
    lang: locale,
    registry: t("paper.registry"),
    title: t("title"),
    demonstration: body.demonstration ? t("demonstration") : null,
    verdict: answerSentence(body, locale),
    facts: answer.found ? factsInWords(answer, body.asked.by !== "share", locale) : [],
    asked: { title: t("paper.asked"), lines: askedInWords(body, locale) },
    who: {
      title: t("who.title"),
      lines: askedBy
        ? [askedBy.askedBy, t("paper.salt", { salt: askedBy.salt })]
        : [t("who.untold")],
    },
    reasons: {
      title: t("paper.reasons"),
      list: reasonsInWords(answer, locale).map(({ text, source, section, url }) => ({
        text,
        source: [source.map((part) => part.text).join(""), section.text].filter(Boolean).join(", "),
        url,
      })),
    },
    check: t("paper.check"),
    scan: t("paper.scan"),
    signed: t("paper.signed", { issuer, key: keyId, address }),
    reference: `${t("paper.reference")} ${reference}`,
    attachment: t("paper.attachment"),
    link,
    qr: qrImage(link),
  };
  const inputs = { sheet: JSON.stringify(sheet), jws };
  return typeset(template, inputs, { at: new Date(body.at), standard });
}

function factsInWords(
  { credential, education, practice }: ToldStanding,
  whole: boolean,
  locale: Locale,
) {
  const t = createTranslator({ locale, messages: messages[locale] });
  const { holder, kind, kindInWords, stateName, number, issuedOn, program, from } = credential;
  const missing = whole ? t("receipts.missing") : null;
  const facts = [
    { name: t("verify.holder"), value: holder },
    {
      name: t("verify.credential"),
      value:
        kindInWords && `${nameInWords(kindInWords, locale)} (${kind ?? ""}), ${stateName ?? ""}`,
    },
    { name: t("verify.numberLabel"), value: number && grouped(number) },
    { name: t("verify.issuedOn"), value: issuedOn ? writeDay(issuedOn, locale) : missing },
    { name: t("receipts.program"), value: program },
    { name: t("receipts.from"), value: from && `${from.kind}, ${from.state}` },
    { name: t("verify.education.label"), value: education && educationSentence(education, locale) },
    { name: t("verify.practice.label"), value: practice && t(`verify.practice.${practice}`) },
  ];
  return facts.filter(({ value }) => value !== null);
}
