import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import type { Batch } from "@/lib/batches/find-batch";
import { droppedColumns } from "@/lib/intake/dropped-columns";
import { nameColumns } from "@/lib/intake/name-columns";
import { graduateFields } from "@/lib/rules/graduate-fields";

/** The columns that no field is read from, and what becomes of them; not those that were dropped. */
export async function UnreadColumns({
  batch,
}: {
  readonly batch: Pick<Batch, "headers" | "mapping" | "removals">;
}) {
  const { headers, mapping } = batch;
  const t = await getTranslations("batches.columns");
  const read = graduateFields.map((field) => mapping[field]?.column);
  const dropped = droppedColumns(batch);
  const unread = nameColumns(headers).filter(
    (_, column) => !read.includes(column) && !dropped.has(column),
  );
  if (unread.length === 0) return null;
  return (
    <Section title={t("unread")}>
      <p className="max-w-prose">{t("unreadLead")}</p>
      <ul className="mt-2 list-disc pl-6">
        {unread.map((header, index) => (
          <li key={`${header} ${String(index)}`}>{header}</li>
        ))}
      </ul>
    </Section>
  );
}
