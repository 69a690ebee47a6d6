import { useLocale, useTranslations } from "next-intl";
import { writeMoment } from "@/lib/i18n/write-day";
import { ButtonLink } from "./ui/button";
import { DataTable } from "./ui/data-table";

/** What somebody verified while signed in, to be shown to whoever asks them for proof. */
export function OwnLookUps({
  lookUps,
}: {
  readonly lookUps: readonly {
    readonly id: string;
    readonly at: Date;
    readonly asOf: string;
    readonly outcome: string;
    readonly number: string | null;
    readonly kind: string | null;
  }[];
}) {
  const t = useTranslations("desk");
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
          columns={[t("when"), t("credential"), t("answer"), t("asOf"), t("reference")]}
          rows={lookUps.map(({ id, at, asOf, outcome, number, kind }) => ({
            key: id,
            cells: [
              writeMoment(at, locale, "UTC"),
              number === null ? t("noMatch") : `${kind ?? ""} ${number}`,
              outcome,
              asOf,
              <span key="reference" className="font-mono">
                {id}
              </span>,
            ],
          }))}
        />
      )}
    </>
  );
}
