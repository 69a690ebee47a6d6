import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AnswerSection } from "@/app/staff/requests/answer-section";
import { AskedFacts } from "@/app/staff/requests/asked-facts";
import { Candidates } from "@/app/staff/requests/candidates";
import { Decline, Match } from "@/app/staff/requests/match-and-decline";
import { Steps } from "@/app/staff/requests/steps";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { fullName } from "@/lib/registry/person-name";
import { findRequest } from "@/lib/requests/list-requests";
import { decline, match, state } from "./actions";
import { Duty } from "./duty";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("requests.answer");
  return { title: t("title") };
}

export default async function OperatorRequestPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const operator = await requireRole("operator");
  const { id } = await params;
  const request = await findRequest(id, operator);
  if (!request) notFound();
  const t = await getTranslations("requests.answer");
  const open = request.now.with === "operator";
  return (
    <main>
      <Page
        title={fullName(request.name)}
        lead={t("title")}
        above={
          <Link href="/program" className="text-primary underline">
            {t("back")}
          </Link>
        }
      >
        {!open && <Notice>{t("ended")}</Notice>}
        <Section title={t("asked")}>
          <AskedFacts request={request} />
          <Duty request={request} />
        </Section>
        <Section title={t("steps")}>
          <Steps steps={request.steps} />
        </Section>
        {open && (
          <>
            <Candidates request={request} by={operator} />
            <Match action={match.bind(null, id)} />
            <AnswerSection
              title={t("state")}
              lead={t("stateLead")}
              submit={t("stateSubmit")}
              action={state.bind(null, id)}
              questions={[
                { name: "issuedOn", kind: "date", label: t("issuedOn") },
                { name: "records", kind: "area", label: t("records"), hint: t("recordsHint") },
              ]}
            />
            <Decline action={decline.bind(null, id)} />
          </>
        )}
      </Page>
    </main>
  );
}
