import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { ActorOf } from "@/lib/auth/seat";
import { listOwnApplications } from "@/lib/programs/list-applications";

const ended: readonly string[] = ["recognized", "refused", "withdrawn"];

/** The applications for recognition that are underway, with what is due of each; nothing where there are none. */
export async function DueApplications({ operator }: { readonly operator: ActorOf<"operator"> }) {
  const [t, standings, all] = await Promise.all([
    getTranslations("desk.operator.due"),
    getTranslations("applications.standing"),
    listOwnApplications(operator.organizationId),
  ]);
  const applications = all.filter(({ standing }) => !ended.includes(standing));
  if (applications.length === 0) return null;
  return (
    <Section title={t("applications")}>
      <DataTable
        caption={t("applications")}
        columns={[t("application"), t("kind"), t("standing"), t("due")]}
        rows={applications.map(({ id, name, kind, state, standing, due }) => ({
          key: id,
          cells: [
            <Link
              key="name"
              href={`/program/applications/${id}`}
              className="text-primary underline"
            >
              {name === "" ? t("unnamed") : name}
            </Link>,
            `${kind}, ${state}`,
            standings(standing),
            due ?? "",
          ],
        }))}
      />
    </Section>
  );
}
