import type { Locale } from "@/lib/i18n/locale";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import { ReceiptBody } from "./receipt-body";
import { nothingSentence } from "./told";

/** What a receipt from our own records says, for lists: its signature is checked where it is opened. */
export function readBody(jws: string): ReceiptBody {
  const [, payload = ""] = jws.split(".");
  return ReceiptBody.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
}

/** The answer that a receipt tells, as a sentence in the reader's language; in English the one that was signed. */
export function answerSentence({ answer, asked }: ReceiptBody, locale: Locale): string {
  if (locale === "en") return answer.sentence;
  return answer.found
    ? verdictSentence(answer, locale)
    : nothingSentence({ outcome: answer.outcome, by: asked.by }, locale);
}
