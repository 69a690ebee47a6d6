import { earlier, type PlainDate } from "@/lib/dates";
import type { Employment, Span } from "./facts";
import { spanOn, stretchesOf } from "./stretches";

/** The unbroken employment in a credential that covers a day; an end after that day is not known. */
export function employmentOn(
  employment: readonly Employment[],
  credential: string,
  on: PlainDate,
): Span | null {
  let from: PlainDate | null = null;
  let to: PlainDate | null = on;
  for (const job of employment) {
    if (job.as !== credential || job.from > on) continue;
    if (job.to !== null && job.to < on) continue;
    from = from === null ? job.from : earlier(from, job.from);
    if (job.to !== on) to = null;
  }
  if (from === null) return null;
  if (employment.length === 1) return { from, to };
  return { from: spanOn(stretchesIn(employment, credential), on)?.from ?? from, to };
}

/** Whether any employment in a credential covers a day. */
export function isEmployedOn(
  employment: readonly Employment[],
  credential: string,
  day: PlainDate,
): boolean {
  return spanOn(stretchesIn(employment, credential), day) !== undefined;
}

interface Merged {
  readonly credential: string;
  readonly stretches: readonly Span[];
}

/** Kept while their list lives: every record of education asks for them. */
const merged = new WeakMap<readonly Employment[], Merged>();

function stretchesIn(employment: readonly Employment[], credential: string): readonly Span[] {
  const known = merged.get(employment);
  if (known?.credential === credential) return known.stretches;
  const stretches = stretchesOf(employment.filter((job) => job.as === credential));
  merged.set(employment, { credential, stretches });
  return stretches;
}
