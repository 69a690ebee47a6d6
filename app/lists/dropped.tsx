import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";

/** What was in a list and may not be stored, by column. */
export async function Dropped({
  removals,
}: {
  readonly removals: readonly { readonly column: string }[];
}) {
  if (removals.length === 0) return null;
  const t = await getTranslations("employees.list");
  const columns = [...new Set(removals.map(({ column }) => column))];
  return (
    <Section title={t("dropped")}>
      <p className="max-w-prose">{t("droppedLead")}</p>
      <ul className="mt-2 list-disc pl-6">
        {columns.map((column) => (
          <li key={column}>{t("droppedColumn", { column })}</li>
        ))}
      </ul>
    </Section>
  );
}
