import Link from "next/link";
import { useTranslations } from "next-intl";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { grouped } from "@/lib/credential-number";
import type { RecalledCredential } from "@/lib/recalls/recalled-credentials";
import { fullName } from "@/lib/registry/person-name";

/** The credentials of which nobody knows whether they belong to the window, listed apart. */
export function WithoutDay({
  credentials,
}: {
  readonly credentials: readonly RecalledCredential[];
}) {
  const t = useTranslations("recalls");
  if (credentials.length === 0) return null;
  return (
    <Section title={t("withoutDay.title")}>
      <p className="mb-3 max-w-prose">{t("withoutDay.lead")}</p>
      <DataTable
        caption={t("withoutDay.title")}
        columns={[t("holder"), t("number")]}
        rows={credentials.map(({ id, holder, number }) => ({
          key: id,
          cells: [
            fullName(holder),
            <Link
              key="number"
              href={`/staff/credentials/${number}/correct`}
              className="font-mono whitespace-nowrap text-primary underline"
            >
              {grouped(number)}
            </Link>,
          ],
        }))}
      />
    </Section>
  );
}
