import { getTranslations } from "next-intl/server";
import type { ActorOf } from "@/lib/auth/seat";
import { listOpenRequests } from "@/lib/requests/list-requests";
import { RequestsTable } from "./requests-table";

/** The graduates who wait for a copy, with the last day for an answer; the oldest first. */
export async function WaitingRequests({ operator }: { readonly operator: ActorOf<"operator"> }) {
  const [t, requests] = await Promise.all([
    getTranslations("requests.operator"),
    listOpenRequests(operator),
  ]);
  return (
    <RequestsTable
      title={t("title")}
      none={t("none")}
      columns={[t("name"), t("program"), t("askedOn"), t("due")]}
      requests={requests}
      last={({ now }) => now.with === "operator" && now.due}
    />
  );
}
