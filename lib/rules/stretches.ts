import { addDays, type PlainDate } from "@/lib/dates";
import type { Span } from "./facts";

/** Spans that overlap, or follow each other from one day to the next, as one; earliest first. */
export function stretchesOf(spans: readonly Span[]): readonly Span[] {
  const stretches: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = stretches.at(-1);
    if (last === undefined || (last.to !== null && addDays(last.to, 1) < span.from)) {
      stretches.push({ from: span.from, to: span.to });
    } else if (last.to !== null && (span.to === null || span.to > last.to)) {
      stretches[stretches.length - 1] = { from: last.from, to: span.to };
    }
  }
  return stretches;
}

/** The one that holds a day, of spans that do not overlap, earliest first: found by halving. */
export function spanOn<T extends Span>(spans: readonly T[], day: PlainDate): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = spans[middle];
    if (at !== undefined && at.from <= day) low = middle + 1;
    else high = middle;
  }
  const found = spans[low - 1];
  return found !== undefined && (found.to === null || day <= found.to) ? found : undefined;
}
