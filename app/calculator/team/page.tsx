import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TaskPage, type Query } from "@/app/calculator/task-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calculator");
  return { title: t("task.team.title") };
}

export default function TeamPage({ searchParams }: { readonly searchParams: Query }) {
  return <TaskPage task="team" query={searchParams} />;
}
