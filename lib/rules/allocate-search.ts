import type { Added, Need } from "./allocate-need";
import type { EducationRecord } from "./facts";
import { round } from "./hours";

/** Above so many different situations the search goes on with the best of them only. */
const mostSituations = 20_000;

/** So much is tried in full, or a page with many records would keep everybody else waiting. */
const mostTried = 1_000_000;

/** So many of them, from then on. */
const bestSituations = 400;

/** The credentials that a record serves, by name. */
export interface Service {
  readonly record: EducationRecord;
  readonly names: readonly string[];
}

/** The best service of records found, and whether no other can be better. */
export interface Found {
  readonly services: readonly Service[];
  readonly exact: boolean;
}

/** Where one credential stands while the records are dealt out, day by day. */
interface Open {
  readonly period: number;
  readonly carried: number;
  readonly hours: readonly number[];
  readonly chosen: readonly EducationRecord[];
}

interface Situation {
  readonly open: readonly Open[];
  /** Periods met; hours short and short at best, and records used, as negative numbers: more is better. */
  readonly score: readonly [number, number, number, number];
  readonly services: Chain | null;
}

interface Chain {
  readonly service: Service;
  readonly before: Chain | null;
}

type Option = readonly (Added | null)[];

/**
 * Deals records, the earliest first, out to credentials that bear on each other. Two situations in which every
 * credential has the same hours in its open period have the same future: only the better one is followed.
 * Exact unless there are more different situations than are kept.
 */
export function deal(needs: readonly Need[], records: readonly EducationRecord[]): Found {
  const nothing: Open = { period: 0, carried: 0, hours: [], chosen: [] };
  let situations: readonly Situation[] = [
    { open: needs.map(() => nothing), score: [0, 0, 0, 0], services: null },
  ];
  let exact = true;
  let tried = 0;
  for (const record of records) {
    const options = optionsOf(needs, record);
    if (options.length <= 1) continue;
    const next = new Map<string, Situation>();
    for (const before of situations) {
      const ready = closeUpTo(needs, before, options);
      for (const option of options) {
        const after = serve(needs, ready, record, option);
        if (after === null) continue;
        const key = keyOf(after);
        const known = next.get(key);
        if (known === undefined || isBetter(after, known)) next.set(key, after);
      }
    }
    tried += situations.length * options.length;
    situations = [...next.values()];
    // Each situation is tried with every option: with more credentials fewer are followed, in the same time.
    const usual = 4 / Math.max(4, options.length);
    const most = exact && tried < mostTried ? mostSituations : bestSituations;
    if (situations.length <= most * usual) continue;
    exact = false;
    situations = situations.toSorted(byScore).slice(0, Math.ceil(bestSituations * usual));
  }
  const ended = situations.map((one) =>
    needs.reduce((so, need, index) => closeTo(need, index, need.periods.length, so), one),
  );
  const best = ended.reduce((a, b) => (isBetter(b, a) ? b : a));
  return { services: listOf(best.services), exact };
}

/** Every set of credentials that may count the record together; none of them first. */
function optionsOf(needs: readonly Need[], record: EducationRecord): readonly Option[] {
  const options: Option[] = [];
  for (let set = 0; set < 2 ** needs.length; set += 1) {
    const served = needs.filter((_, index) => (set >> index) & 1);
    const option = needs.map((need) =>
      served.includes(need)
        ? need.adds(
            record,
            served.filter((other) => other !== need).map(({ name }) => name),
          )
        : null,
    );
    if (option.filter((added) => added !== null).length === served.length) options.push(option);
  }
  return options;
}

/** Closes the periods that are over for these credentials on the record's day. */
function closeUpTo(
  needs: readonly Need[],
  before: Situation,
  options: readonly Option[],
): Situation {
  return needs.reduce((so, need, index) => {
    const period = options.map((option) => option[index]?.period).find((at) => at !== undefined);
    return period === undefined ? so : closeTo(need, index, period, so);
  }, before);
}

function closeTo(need: Need, index: number, period: number, before: Situation): Situation {
  let situation = before;
  for (let open = situation.open[index]; open && open.period < period;) {
    const { met, short, shortAtBest, carriesOver } = need.close(
      open.period,
      open.chosen,
      open.carried,
    );
    const [a, b, c, d] = situation.score;
    open = { period: open.period + 1, carried: carriesOver, hours: [], chosen: [] };
    situation = {
      ...situation,
      open: situation.open.with(index, open),
      score: [a + met, round(b - short), round(c - shortAtBest), d],
    };
  }
  return situation;
}

/** The situation after a record served; null where one of the credentials gains nothing by it. */
function serve(
  needs: readonly Need[],
  { open, score, services }: Situation,
  record: EducationRecord,
  option: Option,
): Situation | null {
  let after = open;
  const names: string[] = [];
  for (const [index, added] of option.entries()) {
    const [need, at] = [needs[index], after[index]];
    if (added === null || need === undefined || at === undefined) continue;
    const hours = sum(need, at, added);
    if (hours.every((amount, key) => amount === (at.hours[key] ?? 0))) return null;
    names.push(need.name);
    after = after.with(index, { ...at, hours, chosen: [...at.chosen, added.record] });
  }
  if (names.length === 0) return { open, score, services };
  const [met, short, shortAtBest, used] = score;
  return {
    open: after,
    score: [met, short, shortAtBest, used - names.length],
    services: { service: { record, names }, before: services },
  };
}

/**
 * Hours by key, sure and at best, then those of preparing: each no further than it changes anything.
 * Preparing fills the total up to its limit only.
 */
function sum(need: Need, { period, hours }: Open, added: Added): readonly number[] {
  const required = need.periods[period]?.required;
  const keys = required?.sums.map(({ key }) => key) ?? [];
  const limit = required?.atMostPrepared ?? Number.POSITIVE_INFINITY;
  return added.hours.map((more, index) => {
    const before = hours[index] ?? 0;
    const side = Math.floor(index / keys.length);
    if (side >= 2) return Number.isFinite(limit) ? round(Math.min(limit, before + more)) : 0;
    const key = keys[index % keys.length] ?? "total";
    const prepared = added.record.part === "prepared" && key === "total";
    const room = prepared ? limit - (hours[2 * keys.length + side] ?? 0) : Number.POSITIVE_INFINITY;
    return round(Math.min(need.enough(period, key), before + Math.min(more, room)));
  });
}

function keyOf({ open }: Situation): string {
  return open.map(({ carried, hours }) => `${String(carried)}:${hours.join(" ")}`).join("|");
}

function isBetter(a: Situation, b: Situation): boolean {
  return byScore(a, b) < 0;
}

function byScore(a: Situation, b: Situation): number {
  for (const [index, of] of a.score.entries()) {
    const difference = (b.score[index] ?? 0) - of;
    if (difference !== 0) return difference;
  }
  return 0;
}

function listOf(chain: Chain | null): readonly Service[] {
  const services: Service[] = [];
  for (let at = chain; at !== null; at = at.before) services.push(at.service);
  return services.toReversed();
}
