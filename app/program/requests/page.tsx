import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaitingRequests } from "@/app/program/waiting-requests";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { AnsweredRequests } from "./answered-requests";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.operator.requests");
  return { title: t("title") };
}

export default async function OperatorRequestsPage() {
  const operator = await requireRole("operator");
  const t = await getTranslations("desk.operator.requests");
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <WaitingRequests operator={operator} />
        <AnsweredRequests operator={operator} />
      </Page>
    </main>
  );
}
