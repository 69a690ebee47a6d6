import { useLocale, useTranslations } from "next-intl";
import type { PlainDate } from "@/lib/dates";
import { writeMoment } from "@/lib/i18n/write-day";
import { OpenReceipt } from "./open-receipt";
import { ButtonLink } from "./ui/button";
import { DataTable } from "./ui/data-table";

/** What somebody verified while signed in, to be shown to whoever asks them for proof. */
export function OwnLookUps({
  lookUps,
  most,
}: {
  readonly lookUps: readonly {
    readonly id: string;
    readonly at: Date;
    readonly timeZone: string;
    readonly asOf: PlainDate;
    readonly answer: string;
    readonly credential: string | null;
    readonly receipt: string | null;
  }[];
  /** How many are listed at most. */
  readonly most: number;
}) {
  const t = useTranslations("desk");
  const receipts = useTranslations("receipts");
  const locale = useLocale();
  return (
    <>
      <p className="mb-6">
        <ButtonLink href="/verify">{t("verify")}</ButtonLink>
      </p>
      <h2 className="mb-3">{t("lookUps")}</h2>
      {lookUps.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("lookUps")}
          columns={[t("when"), t("credential"), t("answer"), t("asOf"), receipts("column")]}
          rows={lookUps.map(({ id, at, timeZone, asOf, answer, credential, receipt }) => {
            const moment = writeMoment(at, locale, timeZone);
            return {
              key: id,
              cells: [
                moment,
                credential === null ? "–" : <span className="font-mono">{credential}</span>,
                answer,
                asOf,
                receipt && <OpenReceipt path={receipt} moment={moment} />,
              ],
            };
          })}
        />
      )}
      {lookUps.length >= most && (
        <p className="mt-3 text-quiet">{receipts("limit", { count: most })}</p>
      )}
    </>
  );
}
