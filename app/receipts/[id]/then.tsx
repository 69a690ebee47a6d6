import { getLocale, getTranslations } from "next-intl/server";
import { toneOf } from "@/components/answer-panel";
import { Marked } from "@/components/marked";
import { Verdict } from "@/components/verdict";
import { answerSentence } from "@/lib/receipts/read-body";
import type { ReceiptBody, Told } from "@/lib/receipts/receipt-body";
import { askedInWords, reasonsInWords } from "@/lib/receipts/receipt-in-words";
import { ToldFacts } from "./told-facts";

/** What was asked and answered then. In English as it was signed; in another language by the same codes. */
export async function Then({ body }: { readonly body: ReceiptBody }) {
  const [t, locale] = await Promise.all([getTranslations("receipts"), getLocale()]);
  const { answer, asked } = body;
  return (
    <section>
      <h2 className="mb-3">{t("then")}</h2>
      {answer.found ? (
        <Verdict
          tone={toneOf(answer.outcome)}
          sentence={answerSentence(body, locale)}
          about={t("then")}
        >
          <div className="mt-6">
            <ToldFacts told={answer} whole={asked.by !== "share"} />
          </div>
          <ReasonsThen answer={answer} />
          <AskedHow body={body} />
        </Verdict>
      ) : (
        <Verdict tone="unknown" sentence={answerSentence(body, locale)}>
          <AskedHow body={body} />
        </Verdict>
      )}
    </section>
  );
}

async function AskedHow({ body }: { readonly body: ReceiptBody }) {
  const locale = await getLocale();
  return <p className="mt-6 text-[0.9rem] text-quiet">{askedInWords(body, locale).join(" ")}</p>;
}

async function ReasonsThen({ answer }: { readonly answer: Told }) {
  const [t, locale] = await Promise.all([getTranslations("receipts"), getLocale()]);
  const reasons = reasonsInWords(answer, locale);
  if (reasons.length === 0) return null;
  return (
    <details className="mt-6">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-primary">
        {t("why")}
      </summary>
      <ul className="mt-2 space-y-4">
        {reasons.map(({ text, source, section, url }) => (
          <li key={text} className="border-l-4 border-hairline pl-4">
            <p>{text}</p>
            <p className="text-[0.9rem] text-quiet">
              {url === null ? (
                <Marked parts={source} />
              ) : (
                <a href={url} rel="noreferrer" className="underline">
                  <Marked parts={source} />
                </a>
              )}
              {section.text && (
                <>
                  , <Marked parts={[section]} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
