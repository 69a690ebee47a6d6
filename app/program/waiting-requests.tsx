import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { ActorOf } from "@/lib/auth/seat";
import { fullName } from "@/lib/registry/person-name";
import { listOpenRequests } from "@/lib/requests/list-requests";

/** The graduates who wait for a copy, with the last day for an answer; the oldest first. */
export async function WaitingRequests({ operator }: { readonly operator: ActorOf<"operator"> }) {
  const [t, requests] = await Promise.all([
    getTranslations("requests.operator"),
    listOpenRequests(operator),
  ]);
  return (
    <Section title={t("title")}>
      {requests.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[t("name"), t("program"), t("askedOn"), t("due")]}
          rows={requests.map((request) => ({
            key: request.id,
            cells: [
              <Link
                key="name"
                href={`/program/requests/${request.id}`}
                className="text-primary underline"
              >
                {fullName(request.name)}
              </Link>,
              request.program?.name,
              request.askedOn,
              request.now.with === "operator" && request.now.due,
            ],
          }))}
        />
      )}
    </Section>
  );
}
