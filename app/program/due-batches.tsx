import { getTranslations } from "next-intl/server";
import { BatchTable } from "@/app/program/batches/batch-table";
import { Section } from "@/components/staff/section";
import type { ActorOf } from "@/lib/auth/seat";
import { listBatches } from "@/lib/batches/find-batch";

/** The batches that are not submitted yet, or being submitted; nothing where there are none. */
export async function DueBatches({ operator }: { readonly operator: ActorOf<"operator"> }) {
  const [t, all] = await Promise.all([getTranslations("desk.operator.due"), listBatches(operator)]);
  const batches = all.filter(({ standing }) => standing === "open" || standing === "submitting");
  if (batches.length === 0) return null;
  return (
    <Section title={t("batches")}>
      <BatchTable caption={t("batches")} batches={batches} />
    </Section>
  );
}
