import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TaskPage, type Query } from "@/app/calculator/task-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calculator");
  return { title: t("task.standing.title") };
}

export default function StandingPage({ searchParams }: { readonly searchParams: Query }) {
  return <TaskPage task="standing" query={searchParams} />;
}
