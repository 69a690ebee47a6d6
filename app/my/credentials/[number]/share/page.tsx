import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { findOwnCredential } from "@/lib/requests/find-own-credential";
import { shareFacts, sharePurposes } from "@/lib/requests/share-terms";
import { share } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shares");
  return { title: t("title") };
}

export default async function NewSharePage({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}) {
  const holder = await requireRole("holder");
  const { number } = await params;
  if (!(await findOwnCredential(number, holder))) notFound();
  const [t, my, common, errors] = await Promise.all([
    getTranslations("shares"),
    getTranslations("my"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <main>
      <Page
        title={t("title")}
        lead={t("lead", { number: grouped(number) })}
        above={
          <Link href="/my" className="text-primary underline">
            {my("title")}
          </Link>
        }
      >
        <FactForm
          action={share.bind(null, number)}
          questions={[
            {
              name: "purpose",
              kind: "choice",
              label: t("purpose"),
              options: sharePurposes.map((value) => ({ value, text: t(`purposes.${value}`) })),
            },
            { name: "lastDay", kind: "date", label: t("lastDay"), hint: t("lastDayHint") },
            {
              name: "facts",
              kind: "checkboxes",
              label: t("facts"),
              hint: t("factsHint"),
              options: shareFacts.map((value) => ({ value, text: t(`fact.${value}`) })),
            },
          ]}
          words={{ problem: errors("summary"), optional: common("optional"), submit: t("make") }}
        />
      </Page>
    </main>
  );
}
