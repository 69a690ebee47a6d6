import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { dayOf } from "@/lib/dates";
import { listBatchesOfProgram } from "@/lib/batches/find-batch";
import { timeZoneOf } from "@/lib/states/catalogue";

/** What the program handed in and was registered, the newest first. */
export async function Batches({
  programId,
  state,
}: Readonly<Record<"programId" | "state", string>>) {
  const [t, batches] = await Promise.all([
    getTranslations("batches.office"),
    listBatchesOfProgram(programId, state),
  ]);
  return (
    <Section title={t("batches")}>
      {batches.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("batches")}
          columns={[t("submittedOn"), t("list"), t("registered"), t("note")]}
          rows={batches.map(({ id, name, submittedAt, counts, standing }) => ({
            key: id,
            cells: [
              submittedAt === null ? "" : dayOf(submittedAt, timeZoneOf(state)),
              <Link key="list" href={`/staff/batches/${id}`} className="text-primary underline">
                {name}
              </Link>,
              counts?.registered ?? 0,
              standing === "undone" ? t("undone") : "",
            ],
          }))}
        />
      )}
    </Section>
  );
}
