import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Certificate } from "@/app/staff/certificate";
import { Completion } from "@/app/staff/completion";
import { AnswerPanel } from "@/components/answer-panel";
import { CredentialNumber } from "@/components/credential-number";
import { Suspended } from "@/components/suspended";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { findOwnGraduate } from "@/lib/programs/find-own-graduate";
import { findAnswer, panelOf, reasonsOf } from "@/lib/registry/answer";
import { fullName } from "@/lib/registry/person-name";
import { OwnCorrections } from "./own-corrections";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.operator.graduate");
  return { title: t("title") };
}

export default async function GraduatePage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  const { organizationId } = await requireRole("operator");
  const { number } = await params;
  const graduate = await findOwnGraduate(organizationId, number);
  const answer = graduate && (await findAnswer({ number }));
  if (!graduate || !answer) notFound();
  const [t, locale] = await Promise.all([getTranslations("desk.operator.graduate"), getLocale()]);
  const { credential, standing } = answer;
  return (
    <main>
      <Page
        title={fullName(credential.holder.name)}
        above={
          <>
            <Link href="/program/graduates" className="text-primary underline">
              {t("back")}
            </Link>{" "}
            · {credential.kind} <CredentialNumber grouped={grouped(credential.number)} />
          </>
        }
      >
        <AnswerPanel
          credential={panelOf(answer, locale)}
          standing={standing}
          rules={standing.rules}
          reasons={reasonsOf(standing, locale)}
          at={new Date()}
          receipt={null}
          qr={null}
        />
        <Suspended>
          <Certificate credentialId={credential.id} desk="operator" />
          <Completion earned={graduate} batches="/program/batches" />
          <OwnCorrections credentialId={credential.id} />
        </Suspended>
      </Page>
    </main>
  );
}
