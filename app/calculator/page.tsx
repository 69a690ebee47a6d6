import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/ui/page";
import { statesFor } from "./offered";
import { tasks } from "./questionnaire";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calculator");
  return { title: t("title") };
}

export default async function CalculatorPage() {
  const t = await getTranslations("calculator");
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <ul className="grid gap-x-10 gap-y-8 border-t border-hairline pt-8 sm:grid-cols-2">
          {tasks.map((task) => (
            <li key={task}>
              <h2>
                <Link
                  href={`/calculator/${task}`}
                  className="inline-flex min-h-11 items-center text-primary underline"
                >
                  {t(`task.${task}.title`)}
                </Link>
              </h2>
              <p className="mt-1 max-w-prose">{t(`task.${task}.lead`)}</p>
              <p className="mt-1 text-[0.9rem] text-quiet">
                {t("answersFor", {
                  states: statesFor(task)
                    .map(({ text }) => text)
                    .join(", "),
                })}
              </p>
            </li>
          ))}
        </ul>
        <p className="mt-10 max-w-prose text-quiet">{t("private")}</p>
      </Page>
    </main>
  );
}
