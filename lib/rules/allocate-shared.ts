import type { Need } from "./allocate-need";
import type { Open } from "./allocate-open";
import { mostFor, sureTotal, type Choice } from "./allocate-options";
import { round } from "./hours";

/** A period that asks for hours, which lie between two places among the choices. */
interface Gap {
  readonly hours: number;
  readonly from: number;
  readonly to: number;
}

/** What credentials that rival for every hour can have together at most. */
export interface Shared {
  readonly met: number;
  readonly short: number;
}

/**
 * Looks at the totals only, and at hours as if they could be cut at will: once as if all records lay early enough
 * for every period, once as if all lay late enough.
 */
export function sharedBy(
  rivals: readonly number[],
  needs: readonly Need[],
  choices: readonly Choice[],
): (position: number, open: readonly Open[]) => Shared {
  const hours = choices.map(({ options }) =>
    Math.max(...rivals.map((index) => sureTotal(mostFor(index, options)))),
  );
  const upTo = hours.reduce<number[]>(
    (sums, one) => [...sums, round((sums.at(-1) ?? 0) + one)],
    [0],
  );
  const all = upTo.at(-1) ?? 0;
  const periods = needs.map(({ periods: these }) =>
    these.map(({ period, required }) => ({
      asked: required.amounts["total"] ?? 0,
      from: choices.filter(({ record }) => record.on < period.from).length,
      to: choices.filter(({ record }) => record.on <= period.to).length,
    })),
  );
  return (position, open) => {
    const gaps: Gap[] = [];
    const later: Gap[] = [];
    let spare = 0;
    for (const index of rivals) {
      const at = open[index];
      const carries = needs[index]?.carries ?? 0;
      for (const [number, { asked, from, to }] of periods[index]?.entries() ?? []) {
        if (at === undefined || number < at.period) continue;
        const has = number === at.period ? (at.hours[0] ?? 0) + at.carried : 0;
        spare += Math.max(0, has - asked);
        gaps.push({ hours: Math.max(0, asked - has), from, to });
        const carried = number === at.period ? 0 : carries;
        later.push({ hours: Math.max(0, asked - has - carried), from, to });
      }
    }
    const early = fill(
      gaps.toSorted((a, b) => a.to - b.to),
      ({ to }) => (upTo[Math.max(to, position)] ?? 0) - (upTo[position] ?? 0) + spare,
    );
    const late = fill(
      later.toSorted((a, b) => b.from - a.from),
      ({ from }) => all - (upTo[Math.max(from, position)] ?? 0),
    );
    return { met: Math.min(early.met, late.met), short: Math.max(early.short, late.short) };
  };
}

/** How many gaps can be filled, the most urgent first, and how much stays open when the most is filled. */
function fill(gaps: readonly Gap[], available: (gap: Gap) => number): Shared {
  const filled: number[] = [];
  let used = 0;
  let given = 0;
  for (const gap of gaps) {
    const most = available(gap);
    given = Math.min(given + gap.hours, most);
    filled.push(gap.hours);
    used += gap.hours;
    if (round(used - most) <= 0) continue;
    const largest = Math.max(...filled);
    filled.splice(filled.indexOf(largest), 1);
    used -= largest;
  }
  const asked = gaps.reduce((sum, { hours }) => sum + hours, 0);
  return { met: filled.length, short: round(asked - given) };
}
