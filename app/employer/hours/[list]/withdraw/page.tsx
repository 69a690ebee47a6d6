import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WithdrawPage } from "@/app/lists/withdraw-page";
import { requireRole } from "@/lib/auth/session";
import { findSheet } from "@/lib/education/sheet-find";
import { withdraw } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("employees.posting");
  return { title: t("withdraw") };
}

export default async function WithdrawHoursPage({
  params,
}: {
  readonly params: Promise<{ list: string }>;
}) {
  const employer = await requireRole("employer");
  const sheet = await findSheet((await params).list, employer);
  if (!sheet?.postedAt) notFound();
  return <WithdrawPage action={withdraw.bind(null, sheet.id)} />;
}
