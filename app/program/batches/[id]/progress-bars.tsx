"use client";

import { useTranslations } from "next-intl";
import { z } from "zod";
import { CountedBar } from "@/components/work/counted-bar";
import { useCountedWork, type Asking } from "@/components/work/use-counted-work";

const Progress = z.object({
  rows: z.number(),
  done: z.number(),
  registered: z.number(),
  documents: z.number(),
  emails: z.number(),
  sent: z.number(),
  work: z.enum(["registering", "documents", "emails", "finished", "stopped"]),
});

type Progress = z.output<typeof Progress>;

function askingWhile(work: Progress["work"]): Asking<Progress> {
  return {
    read: (json) => Progress.parse(json),
    count: ({ rows, done, registered, documents, emails, sent }) => ({
      done: done + documents + sent,
      total: rows + registered + emails,
    }),
    // The page looks different once the graduates are registered, and again at the end.
    isOver: (now) => (work === "registering" ? now.work !== work : !underway.includes(now.work)),
  };
}

const underway: readonly string[] = ["documents", "emails"];
const registering = askingWhile("registering");
const following = askingWhile("documents");

/** How far a submitted batch is: rows, certificates and e-mails, each counted, and the time that is left. */
export function ProgressBars({
  batchId,
  first,
}: {
  readonly batchId: string;
  readonly first: Progress;
}) {
  const t = useTranslations("batches.progress");
  const { answer, secondsLeft } = useCountedWork(
    `/program/batches/${batchId}/progress`,
    first,
    first.work === "registering" ? registering : following,
  );
  const bar = (label: string, done: number, total: number) => (
    <CountedBar
      label={label}
      done={done}
      total={total}
      sentence={`${label}: ${t("done", { done, total })}`}
    />
  );
  return (
    <div className="max-w-prose space-y-2">
      {bar(t("rows"), answer.done, answer.rows)}
      {bar(t("documents"), answer.documents, answer.registered)}
      {bar(t("emails"), answer.sent, answer.emails)}
      <p role="status">{secondsLeft !== null && t("left", { seconds: secondsLeft })}</p>
    </div>
  );
}
