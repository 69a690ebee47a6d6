"use client";

import { useTranslations } from "next-intl";
import { z } from "zod";
import { CountedBar } from "./counted-bar";
import { useCountedWork, type Asking, type Counted } from "./use-counted-work";

const Progress = z.object({ done: z.number(), total: z.number(), work: z.string() });

const asking: Asking<z.output<typeof Progress>> = {
  read: (json) => Progress.parse(json),
  count: (progress) => progress,
  isOver: ({ work }) => work !== "running",
};

/** How far the work at an address is, counted in the words of a kind of work, and the time that is left. */
export function CountedWork({
  address,
  words,
  first,
}: {
  readonly address: string;
  readonly words: "employees.work" | "imports.progress" | "audits.drawing";
  readonly first: Counted;
}) {
  const t = useTranslations();
  const { answer, secondsLeft } = useCountedWork(address, { ...first, work: "running" }, asking);
  const { done, total } = answer;
  return (
    <div className="max-w-prose">
      <CountedBar
        label={t(`${words}.label`)}
        done={done}
        total={total}
        sentence={t(`${words}.done`, { done, total })}
      />
      <p role="status">{secondsLeft !== null && t(`${words}.left`, { seconds: secondsLeft })}</p>
    </div>
  );
}
