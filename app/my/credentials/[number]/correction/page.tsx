import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FactForm, type FactField } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { correctionSubjects, type CorrectionSubject } from "@/lib/requests/ask-correction";
import { findOwnCredential } from "@/lib/requests/find-own-credential";
import { send } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("requests.correction");
  return { title: t("title") };
}

export default async function CorrectionPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ number: string }>;
  readonly searchParams: Promise<{ about?: string }>;
}) {
  const holder = await requireRole("holder");
  const [{ number }, { about: asked }] = await Promise.all([params, searchParams]);
  if (!(await findOwnCredential(number, holder))) notFound();
  const about = correctionSubjects.find((one) => one === asked);
  const [t, my, common, errors] = await Promise.all([
    getTranslations("requests.correction"),
    getTranslations("my"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  const back = about === undefined ? "/my" : `/my/credentials/${number}/correction`;
  return (
    <main>
      <Page
        title={about === undefined ? t("title") : t(`about.${about}`)}
        lead={t("lead", { number: grouped(number) })}
        above={
          <Link href={back} className="text-primary underline">
            {about === undefined ? my("title") : t("title")}
          </Link>
        }
      >
        {about === undefined ? (
          <>
            <h2>{t("choose")}</h2>
            <ul className="mt-2">
              {correctionSubjects.map((subject) => (
                <li key={subject}>
                  <Link
                    href={`/my/credentials/${number}/correction?about=${subject}`}
                    className="inline-flex min-h-11 items-center text-primary underline"
                  >
                    {t(`about.${subject}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <FactForm
            action={send.bind(null, number, about)}
            questions={await questions(about)}
            words={{ problem: errors("summary"), optional: common("optional"), submit: t("send") }}
          />
        )}
      </Page>
    </main>
  );
}

async function questions(about: CorrectionSubject): Promise<readonly FactField[]> {
  const t = await getTranslations("requests.correction");
  const file = {
    name: "documentId",
    kind: "file",
    label: t("file"),
    hint: t("fileHint"),
    attached: t("attached"),
    optional: about !== "name",
  } as const;
  if (about === "name") {
    return [
      { name: "given", kind: "text", label: t("given") },
      { name: "middle", kind: "text", label: t("middle"), optional: true },
      { name: "family", kind: "text", label: t("family") },
      { name: "since", kind: "date", label: t("since") },
      file,
    ];
  }
  return about === "issued-on"
    ? [{ name: "issuedOn", kind: "date", label: t("issuedOn") }, file]
    : [{ name: "what", kind: "area", label: t("what"), hint: t("whatHint") }, file];
}
