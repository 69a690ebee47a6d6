import type { PlainDate } from "@/lib/dates";
import type { Finding } from "./decision";
import type { Action } from "./facts";
import { finding } from "./finding";
import { onRecord } from "./record";

/** What the body did, said of a day for which it did it. */
export function onActions(
  actions: readonly Action[],
  on: PlainDate,
): readonly Finding<"validity">[] {
  return actions
    .filter(({ from, to }) => from <= on && (to === null || on <= to))
    .map(({ kind, from, to }) =>
      to === null
        ? finding(kind, `${kind}-since`, onRecord.action, { from })
        : finding(kind, `${kind}-until`, onRecord.action, { from, to }),
    );
}
