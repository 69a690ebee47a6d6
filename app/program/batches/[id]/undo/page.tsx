import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findBatch } from "@/lib/batches/find-batch";
import { whatBlocksUndo } from "@/lib/batches/undo-batch";
import { undo } from "./actions";
import { Blockers } from "./blockers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("batches.undo");
  return { title: t("title") };
}

export default async function UndoPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const operator = await requireRole("operator");
  const batch = await findBatch(operator, (await params).id);
  const blockers = batch && (await whatBlocksUndo(operator, batch.id));
  if (!batch || !blockers) notFound();
  const address = `/program/batches/${batch.id}`;
  if (batch.standing !== "submitted") redirect(address);
  const [t, common, errors] = await Promise.all([
    getTranslations("batches.undo"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  const blocked = blockers.length > 0;
  return (
    <main>
      <Page
        title={t(blocked ? "blocked" : "title")}
        lead={blocked ? t("blockedLead") : t("lead", { count: batch.counts?.registered ?? 0 })}
        above={
          <Link href={address} className="text-primary underline">
            {batch.name}
          </Link>
        }
      >
        {blocked ? (
          <Blockers blockers={blockers} />
        ) : (
          <FactForm
            action={undo.bind(null, batch.id)}
            questions={[
              { name: "reason", kind: "area", label: t("reason"), hint: t("reasonHint") },
            ]}
            words={{
              problem: errors("summary"),
              optional: common("optional"),
              submit: t("button"),
            }}
          />
        )}
      </Page>
    </main>
  );
}
