import { useLocale, useTranslations } from "next-intl";
import { writeMoment } from "@/lib/i18n/write-day";
import { DataTable } from "./ui/data-table";

interface SignedIn {
  readonly name: string | null;
  readonly role: Parameters<ReturnType<typeof useTranslations<"account.role">>>[0] | null;
}

/** Look-ups of a credential: when, how, by whom. */
export function VerificationTable({
  verifications,
  timeZone,
}: {
  readonly verifications: readonly {
    readonly id: string;
    readonly at: Date;
    readonly via: string;
    readonly askedBy: SignedIn | null;
  }[];
  readonly timeZone: string;
}) {
  const t = useTranslations("credentials.lookUps");
  const roleInWords = useTranslations("account.role");
  const locale = useLocale();
  const nameOf = ({ name, role }: SignedIn) =>
    name ?? (role === null ? t("signedIn") : t("signedInAs", { role: roleInWords(role) }));
  if (verifications.length === 0) return <p>{t("none")}</p>;
  return (
    <DataTable
      caption={t("title")}
      columns={[t("when"), t("how"), t("who")]}
      rows={verifications.map(({ id, at, via, askedBy }) => ({
        key: id,
        cells: [
          writeMoment(at, locale, timeZone),
          t(via === "link" ? "byLink" : via === "share" ? "byShare" : "byNumber"),
          askedBy === null ? t("anybody") : nameOf(askedBy),
        ],
      }))}
    />
  );
}
