import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import type { Batch } from "@/lib/batches/find-batch";
import { dayOf } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Batches, each with where it stands and, once one was submitted, how many graduates it brought. */
export async function BatchTable({
  caption,
  batches,
}: {
  readonly caption: string;
  readonly batches: readonly Batch[];
}) {
  const t = await getTranslations("batches");
  const someSubmitted = batches.some(({ submittedAt }) => submittedAt !== null);
  return (
    <DataTable
      caption={caption}
      columns={[
        t("column.file"),
        t("column.program"),
        t("column.uploaded"),
        t("column.standing"),
        ...(someSubmitted ? [t("column.submitted"), t("column.graduates")] : []),
      ]}
      rows={batches.map(({ id, name, program, uploadedAt, standing, submittedAt, counts }) => ({
        key: id,
        cells: [
          <Link key="name" href={`/program/batches/${id}`} className="text-primary underline">
            {name}
          </Link>,
          program.name,
          dayOf(uploadedAt, timeZoneOf(program.state)),
          t(`standing.${standing}`),
          ...(someSubmitted
            ? [
                submittedAt === null ? "" : dayOf(submittedAt, timeZoneOf(program.state)),
                counts === null ? "" : counts.registered.toLocaleString("en-US"),
              ]
            : []),
        ],
      }))}
    />
  );
}
