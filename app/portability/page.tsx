import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/ui/page";
import { stateEntry } from "@/lib/states/catalogue";
import { Answers } from "./answers-section";
import { Choice } from "./choice";
import { MatrixSection } from "./matrix-section";
import { readHeld } from "./read-held";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("portability");
  return { title: t("title") };
}

export default async function PortabilityPage({
  searchParams,
}: {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}) {
  const [t, all] = await Promise.all([getTranslations("portability"), getTranslations("states")]);
  const { state, held, isUnknown } = readHeld(await searchParams);
  const entry = state === null ? null : stateEntry(state);
  return (
    <main>
      <Page
        title={t("title")}
        lead={held === null ? t("lead") : undefined}
        above={
          <Link href="/states" className="inline-flex min-h-11 items-center text-primary underline">
            {all("all")}
          </Link>
        }
      >
        {held !== null && <Answers held={held} />}
        <Choice entry={entry} held={held} problem={isUnknown ? t("unknown") : null} />
        <MatrixSection />
      </Page>
    </main>
  );
}
