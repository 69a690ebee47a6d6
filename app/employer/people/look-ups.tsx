import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { RoundProgress } from "@/lib/employers/round-progress";
import { lookUpEverybody } from "./actions";
import { Running } from "./running";

/** The way to look everybody up again; while that is underway, how far it is. */
export async function LookUps({ progress }: { readonly progress: RoundProgress }) {
  const t = await getTranslations("employees.lookUps");
  if (progress.work === "running")
    return <Running address="/employer/people/progress" first={progress} />;
  const { done, total, work } = progress;
  return (
    <>
      {work === "stopped" && (
        <Notice kind="attention">{t("stopped", { left: total - done })}</Notice>
      )}
      <form action={lookUpEverybody} className="mb-4">
        <Button look="secondary">{t("everybody")}</Button>
        <p className="mt-2 max-w-prose text-quiet">{t("everybodyHint")}</p>
      </form>
    </>
  );
}
