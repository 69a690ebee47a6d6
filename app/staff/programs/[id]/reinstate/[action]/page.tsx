import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FollowLimit } from "@/app/staff/programs/follow-limit";
import { limitInHand } from "@/app/staff/programs/limit-in-hand";
import { reinstate } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs.reinstate");
  return { title: t("title") };
}

export default async function ReinstatePage({
  params,
}: {
  readonly params: Promise<{ id: string; action: string }>;
}) {
  const { program, limit } = await limitInHand(params);
  const t = await getTranslations("programs.reinstate");
  return (
    <FollowLimit
      program={program}
      title={t("title")}
      lead={t("lead")}
      action={reinstate.bind(null, program.id, limit.action.id)}
      questions={[
        { name: "from", kind: "date", label: t("from") },
        { name: "remark", kind: "area", label: t("remark") },
      ]}
    />
  );
}
