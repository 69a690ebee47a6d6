import type { ReactNode } from "react";
import type { PlainDate } from "@/lib/dates";
import { Day } from "./day";

/** One thing that happened. */
export interface Happening {
  readonly id: string;
  readonly title: string;
  readonly effectiveOn: PlainDate;
  readonly recorded: string;
  readonly remark: ReactNode;
  /** What to name when the remark has to be redacted. */
  readonly reference: string | null;
}

/** What happened, the newest first, with both clocks: the day it takes effect and when it was recorded. */
export function Timeline({ happenings }: { readonly happenings: readonly Happening[] }) {
  return (
    <ol className="max-w-3xl border-l-2 border-hairline">
      {happenings.map((happening) => (
        <li key={happening.id} className="relative pb-5 pl-6">
          <span
            aria-hidden="true"
            className="absolute -left-[7px] top-2 size-3 rounded-full border-2 border-primary bg-paper"
          />
          <p className="font-semibold">{happening.title}</p>
          <p className="text-[0.9rem] text-quiet">
            <Day day={happening.effectiveOn} /> · {happening.recorded}
          </p>
          {happening.remark && <p className="mt-1">{happening.remark}</p>}
          {happening.reference && (
            <p className="text-[0.75rem] text-quiet">{happening.reference}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
