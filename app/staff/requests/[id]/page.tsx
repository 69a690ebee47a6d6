import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AskedFacts } from "@/app/staff/requests/asked-facts";
import { Candidates } from "@/app/staff/requests/candidates";
import { Decline, Match } from "@/app/staff/requests/match-and-decline";
import { Steps } from "@/app/staff/requests/steps";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { fullName } from "@/lib/registry/person-name";
import { findRequest } from "@/lib/requests/list-requests";
import { writeRequestKey } from "@/lib/requests/request-key";
import { decline, match } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("requests.answer");
  return { title: t("title") };
}

export default async function RequestPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const registrar = await requireRole("registrar");
  const { id } = await params;
  const request = await findRequest(id, registrar);
  if (!request) notFound();
  const t = await getTranslations("requests.answer");
  const open = request.now.with !== "nobody";
  return (
    <Page
      title={fullName(request.name)}
      lead={t("title")}
      above={
        <Link href="/staff/requests" className="text-primary underline">
          {t("back")}
        </Link>
      }
    >
      {!open && <Notice>{t("ended")}</Notice>}
      <Section title={t("asked")}>
        <AskedFacts request={request} />
      </Section>
      <Section title={t("steps")}>
        <Steps steps={request.steps} />
      </Section>
      {open && (
        <>
          <Candidates request={request} by={registrar} />
          <Match action={match.bind(null, id)} />
          <Section title={t("register")}>
            <p className="mb-3 max-w-prose">{t("registerLead")}</p>
            <ButtonLink href={`/staff/credentials/new?row=${writeRequestKey(id)}`} look="secondary">
              {t("register")}
            </ButtonLink>
          </Section>
          <Decline action={decline.bind(null, id)} />
        </>
      )}
    </Page>
  );
}
