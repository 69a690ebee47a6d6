"use client";

import { useTranslations } from "next-intl";
import { z } from "zod";
import { CountedBar } from "@/components/work/counted-bar";
import { useCountedWork, type Asking, type Counted } from "@/components/work/use-counted-work";

const Progress = z.object({ done: z.number(), total: z.number(), work: z.string() });

const asking: Asking<z.output<typeof Progress>> = {
  read: (json) => Progress.parse(json),
  count: (progress) => progress,
  isOver: ({ work }) => work !== "running",
};

/** How many credentials were looked at to draw an audit, and the time that is left. */
export function CountedDrawing({ first }: { readonly first: Counted }) {
  const t = useTranslations("audits.drawing");
  const { answer, secondsLeft } = useCountedWork(
    "/staff/audits/progress",
    { ...first, work: "running" },
    asking,
  );
  const { done, total } = answer;
  return (
    <div className="max-w-prose">
      <CountedBar
        label={t("label")}
        done={done}
        total={total}
        sentence={t("done", { done, total })}
      />
      <p role="status">{secondsLeft !== null && t("left", { seconds: secondsLeft })}</p>
    </div>
  );
}
