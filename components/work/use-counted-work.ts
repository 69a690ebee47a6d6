"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

/** Work that is counted: how much of it is done, of how much. */
export interface Counted {
  readonly done: number;
  readonly total: number;
}

/** How work is asked about. All of it stands still from one showing to the next. */
export interface Asking<Answer> {
  /** Takes what the address answered; throws when it is no answer. */
  readonly read: (json: unknown) => Answer;
  readonly count: (answer: Answer) => Counted;
  readonly isOver: (answer: Answer) => boolean;
}

/** Asks an address every second how far some work is, and shows the page anew when it has ended. */
export function useCountedWork<Answer>(
  address: string,
  first: Answer,
  { read, count, isOver }: Asking<Answer>,
): { readonly answer: Answer; readonly secondsLeft: number | null } {
  const router = useRouter();
  const [shown, setShown] = useState<{
    readonly answer: Answer;
    readonly secondsLeft: number | null;
  }>({ answer: first, secondsLeft: null });
  const doneBefore = count(first).done;

  useEffect(() => {
    const begun = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAgain = () => {
      timer = setTimeout(() => void ask().catch(askAgain), 1000);
    };
    const ask = async () => {
      const response = await fetch(address, { cache: "no-store" });
      const answer = read(await response.json());
      const seconds = (performance.now() - begun) / 1000;
      setShown({ answer, secondsLeft: timeLeft(doneBefore, count(answer), seconds) });
      if (isOver(answer)) router.refresh();
      else askAgain();
    };
    askAgain();
    return () => {
      clearTimeout(timer);
    };
  }, [address, doneBefore, router, read, count, isOver]);

  return shown;
}

/** By the pace since this page was opened; null before there is one. In steps of five, so that it does not flicker. */
function timeLeft(doneBefore: number, { done, total }: Counted, seconds: number): number | null {
  const pace = (done - doneBefore) / seconds;
  return pace > 0 ? Math.ceil((total - done) / pace / 5) * 5 : null;
}
