import { useLocale, useTranslations } from "next-intl";
import { writeMoment } from "@/lib/i18n/write-day";
import { OpenReceipt } from "./open-receipt";
import { DataTable } from "./ui/data-table";

interface SignedIn {
  readonly name: string | null;
  readonly role: Parameters<ReturnType<typeof useTranslations<"account.role">>>[0] | null;
}

/** Look-ups of a credential: when, how, by whom. */
export function VerificationTable({
  verifications,
  timeZone,
  most,
}: {
  readonly verifications: readonly {
    readonly id: string;
    readonly at: Date;
    readonly via: "number" | "link" | "share" | "receipt" | "document";
    readonly askedBy: SignedIn | null;
    /** The path of its receipt; null for look-ups from before there were receipts. */
    readonly receipt: string | null;
  }[];
  readonly timeZone: string;
  /** How many are listed at most. */
  readonly most: number;
}) {
  const t = useTranslations("credentials.lookUps");
  const receipts = useTranslations("receipts");
  const roleInWords = useTranslations("account.role");
  const locale = useLocale();
  const nameOf = ({ name, role }: SignedIn) =>
    name ?? (role === null ? t("signedIn") : t("signedInAs", { role: roleInWords(role) }));
  if (verifications.length === 0) return <p>{t("none")}</p>;
  return (
    <>
      <DataTable
        caption={t("title")}
        columns={[t("when"), t("how"), t("who"), receipts("column")]}
        rows={verifications.map(({ id, at, via, askedBy, receipt }) => {
          const moment = writeMoment(at, locale, timeZone);
          return {
            key: id,
            cells: [
              moment,
              t(`by.${via}`),
              askedBy === null ? t("anybody") : nameOf(askedBy),
              receipt && <OpenReceipt path={receipt} moment={moment} />,
            ],
          };
        })}
      />
      {verifications.length >= most && (
        <p className="mt-3 text-quiet">{receipts("limit", { count: most })}</p>
      )}
    </>
  );
}
