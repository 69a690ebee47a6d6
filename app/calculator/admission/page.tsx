import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TaskPage } from "@/app/calculator/task-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calculator");
  return { title: t("task.admission.title") };
}

/** Nothing of it is ever in an address, so none is read. */
export default function AdmissionPage() {
  return <TaskPage task="admission" query={Promise.resolve({})} />;
}
