import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import type { Credential } from "@/lib/registry/credential";

/** The renewals and extensions on record, and the ways to record more. */
export async function Terms({ credential }: { readonly credential: Credential }) {
  const [t, common] = await Promise.all([
    getTranslations("credentials"),
    getTranslations("common"),
  ]);
  const { number, renewals, extensions } = credential;
  const rows = [
    ...renewals.map(({ on, printedExpiry, source }) => ({
      key: `renewal ${on}`,
      cells: [
        on,
        t("terms.renewal"),
        printedExpiry ?? t("terms.noExpiry"),
        common(`source.${source}`),
      ],
    })),
    ...extensions.map(({ grantedOn, months, source }) => ({
      key: `extension ${grantedOn}`,
      cells: [
        grantedOn,
        t("terms.extension"),
        t("terms.months", { months }),
        common(`source.${source}`),
      ],
    })),
  ].sort((a, b) => (a.key < b.key ? 1 : -1));
  return (
    <Section title={t("terms.title")}>
      {rows.length === 0 ? (
        <p>{t("terms.none")}</p>
      ) : (
        <DataTable
          caption={t("terms.title")}
          columns={[t("terms.day"), t("terms.what"), t("terms.until"), t("terms.source")]}
          rows={rows}
        />
      )}
      <p className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href={`/staff/credentials/${number}/renew`} look="secondary" size="staff">
          {t("terms.addRenewal")}
        </ButtonLink>
        <ButtonLink href={`/staff/credentials/${number}/extend`} look="secondary" size="staff">
          {t("terms.addExtension")}
        </ButtonLink>
      </p>
    </Section>
  );
}
