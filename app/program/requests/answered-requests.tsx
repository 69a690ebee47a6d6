import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { standingOfRequest } from "@/app/staff/requests/standing-of-request";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { ActorOf } from "@/lib/auth/seat";
import { fullName } from "@/lib/registry/person-name";
import { listPassedRequests } from "@/lib/requests/list-requests";

/** The requests that are no longer with the operator, with what became of each; the latest first. */
export async function AnsweredRequests({ operator }: { readonly operator: ActorOf<"operator"> }) {
  const [t, now, locale, requests] = await Promise.all([
    getTranslations("desk.operator.requests"),
    getTranslations("requests.now"),
    getLocale(),
    listPassedRequests(operator),
  ]);
  return (
    <Section title={t("passed")}>
      {requests.length === 0 ? (
        <p>{t("nonePassed")}</p>
      ) : (
        <DataTable
          caption={t("passed")}
          columns={[t("name"), t("program"), t("askedOn"), t("now")]}
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
              standingOfRequest(request.now, now, locale),
            ],
          }))}
        />
      )}
    </Section>
  );
}
