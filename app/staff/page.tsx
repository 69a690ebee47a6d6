import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { findWork } from "@/lib/registry/find-work";
import { fullName } from "@/lib/registry/person-name";
import { stateName } from "@/lib/states/catalogue";
import { WaitingCertificates } from "./waiting-certificates";
import { WhatWaits } from "./what-waits";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.navigation");
  return { title: t("start") };
}

export default async function StaffStartPage() {
  const registrar = await requireRole("registrar");
  const { userId, state } = registrar;
  const [t, work] = await Promise.all([getTranslations("staff.start"), findWork(userId, state)]);
  return (
    <Page title={t("title", { state: stateName(state) })} lead={t("lead")}>
      {work.draft && (
        <Notice kind="attention">
          {t("draft")}{" "}
          <Link href="/staff/credentials/new" className="text-primary underline">
            {t("continueDraft")}
          </Link>
        </Notice>
      )}
      <WhatWaits state={state} waitingRows={work.waitingRows} failedEmails={work.failedEmails} />
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/staff/credentials/new" keys="n">
          {t("register")}
        </ButtonLink>
        <ButtonLink href="/staff/imports" look="secondary">
          {t("import")}
        </ButtonLink>
      </p>
      <WaitingCertificates state={state} />
      <Section title={t("recent")}>
        {work.recent.length === 0 ? (
          <p>{t("empty")}</p>
        ) : (
          <DataTable
            caption={t("recent")}
            columns={[t("recentHolder"), t("recentNumber"), t("recentKind"), t("recentOn")]}
            rows={work.recent.map(({ name, personId, number, kind, registeredOn }) => ({
              key: number,
              cells: [
                <Link
                  key="name"
                  href={`/staff/people/${personId}`}
                  className="text-primary underline"
                >
                  {fullName(name)}
                </Link>,
                <Link
                  key="number"
                  href={`/staff/credentials/${number}`}
                  className="text-primary underline"
                >
                  <CredentialNumber grouped={grouped(number)} />
                </Link>,
                kind,
                registeredOn,
              ],
            }))}
          />
        )}
      </Section>
    </Page>
  );
}
