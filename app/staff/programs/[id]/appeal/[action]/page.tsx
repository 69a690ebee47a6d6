import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FollowLimit } from "@/app/staff/programs/follow-limit";
import { limitInHand } from "@/app/staff/programs/limit-in-hand";
import { decide } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programs.appeal");
  return { title: t("title") };
}

export default async function DecideAppealPage({
  params,
}: {
  readonly params: Promise<{ id: string; action: string }>;
}) {
  const { program, limit } = await limitInHand(params);
  const appeal = limit.followedBy.find(({ kind }) => kind === "appealed");
  if (!appeal) notFound();
  const t = await getTranslations("programs.appeal");
  return (
    <FollowLimit
      program={program}
      title={t("title")}
      lead={t("lead")}
      action={decide.bind(null, program.id, limit.action.id)}
      questions={[
        {
          name: "decision",
          kind: "choice",
          label: t("decision"),
          hint: t("hint"),
          options: (["upheld", "overturned"] as const).map((value) => ({
            value,
            text: t(`decisions.${value}`),
          })),
        },
        { name: "remark", kind: "area", label: t("remark") },
      ]}
    >
      <blockquote className="max-w-prose border-l-4 border-edge pl-4 whitespace-pre-line">
        {appeal.remark ?? t("redacted")}
      </blockquote>
    </FollowLimit>
  );
}
