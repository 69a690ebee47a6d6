"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { z } from "zod";

const Progress = z.object({ done: z.number(), total: z.number(), work: z.string() });

interface Counted {
  readonly done: number;
  readonly total: number;
}

/** Asks every second how far the import is, and shows the page anew when it has ended. */
export function ProgressBar({
  fileId,
  first,
}: {
  readonly fileId: string;
  readonly first: Counted;
}) {
  const t = useTranslations("imports.progress");
  const router = useRouter();
  const [{ done, total, secondsLeft }, setProgress] = useState<
    Counted & { readonly secondsLeft: number | null }
  >({
    ...first,
    secondsLeft: null,
  });

  useEffect(() => {
    const begun = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAgain = () => {
      timer = setTimeout(() => void ask().catch(askAgain), 1000);
    };
    const ask = async () => {
      const answer = await fetch(`/staff/imports/${fileId}/progress`, { cache: "no-store" });
      const { work, ...counted } = Progress.parse(await answer.json());
      const seconds = (performance.now() - begun) / 1000;
      setProgress({ ...counted, secondsLeft: timeLeft(first.done, counted, seconds) });
      if (work === "running") askAgain();
      else router.refresh();
    };
    askAgain();
    return () => {
      clearTimeout(timer);
    };
  }, [fileId, first.done, router]);

  return (
    <div className="max-w-prose">
      <progress
        aria-label={t("label")}
        value={done}
        max={total}
        className="h-4 w-full appearance-none border border-edge bg-wash [&::-moz-progress-bar]:bg-primary [&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-primary"
      />
      <p className="tabular-nums">{t("done", { done, total })}</p>
      <p role="status">{secondsLeft !== null && t("left", { seconds: secondsLeft })}</p>
    </div>
  );
}

/** By the pace since this page was opened; null before there is one. In steps of five, so that it does not flicker. */
function timeLeft(doneBefore: number, { done, total }: Counted, seconds: number): number | null {
  const pace = (done - doneBefore) / seconds;
  return pace > 0 ? Math.ceil((total - done) / pace / 5) * 5 : null;
}
