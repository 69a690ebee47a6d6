import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TaskPage, type Query } from "@/app/calculator/task-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calculator");
  return { title: t("task.units.title") };
}

export default function UnitsPage({ searchParams }: { readonly searchParams: Query }) {
  return <TaskPage task="units" query={searchParams} />;
}
