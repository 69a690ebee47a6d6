import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CouldNotCheck } from "@/components/could-not-check";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Verdict } from "@/components/verdict";
import { writeMoment } from "@/lib/i18n/write-day";
import { log } from "@/lib/log";
import type { GenuineReceipt } from "@/lib/receipts/open-receipt";
import { zoneOfAnswer } from "@/lib/receipts/receipt-in-words";
import { Keep } from "./keep";
import { Now } from "./now";
import { readReceipt } from "./read-receipt";
import { Then } from "./then";
import { WhoAsked } from "./who-asked";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipts");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function ReceiptPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { id } = await params;
  const [t, verify, receipt] = await Promise.all([
    getTranslations("receipts"),
    getTranslations("verify.problem"),
    read(id),
  ]);
  if (receipt === null) notFound();
  return (
    <main>
      <Page title={t("title")}>
        {receipt === "too-many" ? (
          <Notice kind="attention">{verify("too-many")}</Notice>
        ) : "failed" in receipt ? (
          <CouldNotCheck reference={receipt.failed} />
        ) : receipt.genuine ? (
          <Genuine id={id} receipt={receipt} />
        ) : (
          <Verdict tone="invalid" sentence={t("altered.sentence")}>
            <p className="mt-4 max-w-prose">{t("altered.body")}</p>
          </Verdict>
        )}
      </Page>
    </main>
  );
}

async function Genuine({ id, receipt }: { readonly id: string; readonly receipt: GenuineReceipt }) {
  const [t, locale] = await Promise.all([getTranslations("receipts"), getLocale()]);
  const { body } = receipt;
  return (
    <>
      <Notice kind="success">
        <p>
          {t("genuine", {
            moment: writeMoment(new Date(body.at), locale, zoneOfAnswer(body.answer)),
          })}
        </p>
        {body.demonstration && <p className="mt-2">{t("demonstration")}</p>}
        <p className="mt-2 break-all font-mono text-[0.9rem]">{receipt.reference}</p>
      </Notice>
      <div className="grid items-start gap-8 lg:grid-cols-2 print:grid-cols-2 print:gap-4 print:text-[8.5pt]">
        <Then body={body} />
        <Now receipt={receipt} />
      </div>
      <WhoAsked askedBy={receipt.askedBy} />
      <Keep id={id} />
    </>
  );
}

async function read(id: string) {
  const reference = randomUUID();
  try {
    return await readReceipt(id);
  } catch (error) {
    log.error({ err: error, reference }, "could not open a receipt");
    return { failed: reference } as const;
  }
}
