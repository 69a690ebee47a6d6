import { getLocale, getTranslations } from "next-intl/server";
import { RequestsTable } from "@/app/program/requests-table";
import { standingOfRequest } from "@/app/staff/requests/standing-of-request";
import type { ActorOf } from "@/lib/auth/seat";
import { listPassedRequests } from "@/lib/requests/list-requests";

/** The requests that are no longer with the operator, with what became of each; the latest first. */
export async function AnsweredRequests({ operator }: { readonly operator: ActorOf<"operator"> }) {
  const [t, standing, locale, requests] = await Promise.all([
    getTranslations("desk.operator.requests"),
    getTranslations("requests.now"),
    getLocale(),
    listPassedRequests(operator),
  ]);
  return (
    <RequestsTable
      title={t("passed")}
      none={t("nonePassed")}
      columns={[t("name"), t("program"), t("askedOn"), t("now")]}
      requests={requests}
      last={({ now }) => standingOfRequest(now, standing, locale)}
    />
  );
}
