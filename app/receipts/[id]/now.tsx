import { randomUUID } from "node:crypto";
import { getLocale, getTranslations } from "next-intl/server";
import { toneOf } from "@/components/answer-panel";
import { CouldNotCheck } from "@/components/could-not-check";
import { ButtonLink } from "@/components/ui/button";
import { Verdict } from "@/components/verdict";
import { currentUser } from "@/lib/auth/session";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import { writeDay, writeMoment } from "@/lib/i18n/write-day";
import { log } from "@/lib/log";
import { lookAgain, type LookedAgain } from "@/lib/receipts/look-again";
import type { GenuineReceipt } from "@/lib/receipts/open-receipt";
import { receiptPath } from "@/lib/receipts/receipt-link";
import { timeZoneOf } from "@/lib/states/catalogue";
import { ToldFacts } from "./told-facts";

/** How what the receipt tells of stands now: a look-up of its own, with what was corrected since. */
export async function Now({ receipt }: { readonly receipt: GenuineReceipt }) {
  const [t, looked] = await Promise.all([getTranslations("receipts"), look(receipt)]);
  return (
    <section>
      <h2 className="mb-3">{t("now")}</h2>
      {looked === null ? (
        <Nowhere shared={receipt.body.asked.by === "share"} />
      ) : "failed" in looked ? (
        <CouldNotCheck reference={looked.failed} />
      ) : (
        <Again looked={looked} />
      )}
    </section>
  );
}

async function Again({ looked }: { readonly looked: LookedAgain }) {
  const [t, locale] = await Promise.all([getTranslations("receipts"), getLocale()]);
  const { told, sameDay, difference, changes, at, reference } = looked;
  const day = writeDay(sameDay.on, locale);
  const sentence = verdictSentence(sameDay.told, locale);
  const zone = timeZoneOf(told.credential.state ?? "");
  return (
    <Verdict tone={toneOf(told.outcome)} sentence={verdictSentence(told, locale)} about={t("now")}>
      <p className="mt-4 border-l-4 border-edge pl-4 font-semibold">
        {difference === "answer"
          ? t("changed.answer", { day, sentence })
          : t(`changed.${difference}`)}
      </p>
      <div className="mt-6">
        <ToldFacts told={told} whole changes={changes} />
      </div>
      <p className="mt-6 text-[0.9rem] text-quiet">
        {t("asked.when", {
          moment: writeMoment(at, locale, zone),
          day: writeDay(looked.on, locale),
        })}{" "}
        {looked.rulesThen === told.rules || looked.rulesThen === null || told.rules === null
          ? told.rules && t("asked.rules", { version: told.rules })
          : t("changed.rules", { then: looked.rulesThen, now: told.rules })}{" "}
        {t.rich("nowReceipt", {
          link: (words) => (
            <a href={receiptPath(reference)} className="text-primary underline">
              {words}
            </a>
          ),
        })}
      </p>
    </Verdict>
  );
}

async function Nowhere({ shared }: { readonly shared: boolean }) {
  const t = await getTranslations("receipts");
  return (
    <>
      <p className="max-w-prose">{t(shared ? "now-share" : "now-nothing")}</p>
      {!shared && (
        <p className="mt-4 print:hidden">
          <ButtonLink href="/verify" look="secondary">
            {t("verifyAgain")}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

async function look(receipt: GenuineReceipt) {
  const reference = randomUUID();
  try {
    const user = await currentUser();
    return await lookAgain(receipt, user?.userId ?? null);
  } catch (error) {
    log.error({ err: error, reference }, "could not look again at what a receipt tells of");
    return { failed: reference } as const;
  }
}
