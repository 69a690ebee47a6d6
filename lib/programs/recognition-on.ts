import { addDays, type PlainDate } from "@/lib/dates";
import {
  isAmong,
  standingWindows,
  withoutWindows,
  type Days,
  type RecognitionAction,
} from "./recognized-days";

/** How a program's recognition stands on a day. `to` is the last day of that, null where none is known. */
export type RecognitionStanding =
  | { readonly standing: "recognized" | "suspended" | "withdrawn"; readonly to: PlainDate | null }
  | { readonly standing: "not-yet"; readonly from: PlainDate }
  | { readonly standing: "ended"; readonly on: PlainDate }
  | { readonly standing: "never" };

/** How the recognition of a program stands on a day, by the days that its state recognized it and what was done since. */
export function recognitionOn(
  recognized: readonly Days[],
  actions: readonly RecognitionAction[],
  day: PlainDate,
): RecognitionStanding {
  const windows = standingWindows(actions);
  const left = withoutWindows(recognized, windows);
  const running = left.find((span) => isAmong([span], day));
  if (running) return { standing: "recognized", to: lastOf(left, running) };

  const held = windows.filter(({ days }) => days !== null && isAmong([days], day));
  const window = held.find(({ kind }) => kind === "withdrawn") ?? held[0];
  if (window?.days && isAmong(recognized, day)) {
    return { standing: window.kind, to: window.days.to };
  }
  const [next] = left
    .map(({ from }) => from)
    .filter((from) => from > day)
    .sort();
  if (next !== undefined) return { standing: "not-yet", from: next };
  const ended = left
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(-1);
  return ended === undefined ? { standing: "never" } : { standing: "ended", on: ended };
}

/** The last day of a span, going on through those that follow it without a gap. */
function lastOf(spans: readonly Days[], { to }: Days): PlainDate | null {
  if (to === null) return null;
  const next = spans.find(({ from }) => from === addDays(to, 1));
  return next ? lastOf(spans, next) : to;
}
