import type { Need } from "./allocate-need";
import { begun, closeTo, withRecord, type Open } from "./allocate-open";
import { choicesOf, type Choice, type Option } from "./allocate-options";
import { outlookOf, type Outlook } from "./allocate-outlook";
import { compareScores, noScore, plus, type Score } from "./allocate-score";
import { withoutSuperfluous, type Service } from "./allocate-tidy";
import type { EducationRecord } from "./facts";

/** So many situations are followed at first: most people's records are dealt out by them. */
const fewSituations = 400;

/** So many different situations are followed before the search goes on with the best of them only. */
const mostSituations = 20_000;

/** So much is tried in full, or a page with many records would keep everybody else waiting. */
const mostTried = 200_000;

/** The best service of records found, and whether no other can be better. */
export interface Found {
  readonly services: readonly Service[];
  readonly exact: boolean;
}

interface Situation {
  readonly open: readonly Open[];
  readonly score: Score;
  /** The score with all that can still come of it. */
  readonly atMost: Score;
  readonly services: Chain | null;
}

interface Chain {
  readonly service: Service;
  readonly before: Chain | null;
}

/**
 * Deals records, the earliest first, out to credentials that bear on each other. Two situations in which every
 * credential has the same hours in its open period have the same future: only the better one is followed, and
 * none that can come to no more than the best that is known. Exact unless there are more than are followed: for a
 * dozen records it is, with up to five credentials, and for two dozen with two.
 */
export function deal(needs: readonly Need[], records: readonly EducationRecord[]): Found {
  const choices = choicesOf(needs, records);
  const search = { needs, choices, outlook: outlookOf(needs, choices) };
  const quick = follow(search, fewSituations, null);
  const { best, complete } = quick.complete ? quick : follow(search, mostSituations, quick.best);
  const services = withoutSuperfluous(needs, listOf(best?.services ?? null));
  return { services, exact: complete };
}

interface Search {
  readonly needs: readonly Need[];
  readonly choices: readonly Choice[];
  readonly outlook: Outlook;
}

interface Followed {
  readonly best: Situation | null;
  readonly complete: boolean;
}

function follow(search: Search, most: number, known: Situation | null): Followed {
  const { needs, choices, outlook } = search;
  const open = needs.map(() => begun);
  const atMost = outlook(0, open);
  let situations: readonly Situation[] = [{ open, score: noScore, atMost, services: null }];
  let complete = true;
  let tried = 0;
  for (const [position, choice] of choices.entries()) {
    tried += situations.length * choice.options.length;
    situations = after(search, position, choice, situations, known);
    const limit = complete && tried < mostTried ? most : fewSituations;
    if (situations.length <= limit) continue;
    complete = false;
    situations = situations
      .toSorted((a, b) => compareScores(b.atMost, a.atMost) || compareScores(b.score, a.score))
      .slice(0, fewSituations);
  }
  const best = situations
    .map((situation) => ended(needs, situation))
    .reduce<Situation | null>((a, b) => (a === null || isBetter(b, a) ? b : a), known);
  return { best, complete };
}

/** The situations after a choice, of those that come to the same the best, and none that is hopeless. */
function after(
  { needs, outlook }: Search,
  position: number,
  { record, options }: Choice,
  situations: readonly Situation[],
  known: Situation | null,
): readonly Situation[] {
  const next = new Map<string, Situation>();
  for (const situation of situations) {
    const before = closeUpTo(needs, situation, options);
    for (const option of options) {
      const open = serve(needs, before.open, option);
      const { score } = before;
      const key = open.map((at) => at.key).join("|");
      const same = next.get(key);
      if (same !== undefined && compareScores(score, same.score) <= 0) continue;
      const atMost = plus(score, outlook(position + 1, open));
      if (known !== null && compareScores(atMost, known.score) <= 0) continue;
      const names = needs.filter((_, index) => option[index] !== null).map(({ name }) => name);
      const services = { service: { record, names }, before: before.services };
      next.set(key, { open, score, atMost, services });
    }
  }
  return [...next.values()];
}

/** Closes the periods that are over for these credentials on the record's day. */
function closeUpTo(
  needs: readonly Need[],
  before: Situation,
  options: readonly Option[],
): Situation {
  let { score } = before;
  const open = before.open.map((at, index) => {
    const period = options.map((option) => option[index]?.period).find((one) => one !== undefined);
    const need = needs[index];
    if (need === undefined || period === undefined || period === at.period) return at;
    const [closed, came] = closeTo(need, at, period);
    score = plus(score, came);
    return closed;
  });
  return { ...before, open, score };
}

function serve(needs: readonly Need[], open: readonly Open[], option: Option): readonly Open[] {
  return open.map((at, index) => {
    const [need, added] = [needs[index], option[index] ?? null];
    return need === undefined || added === null ? at : withRecord(need, at, added);
  });
}

function ended(needs: readonly Need[], situation: Situation): Situation {
  const scores = needs.map((need, index) => {
    const at = situation.open[index];
    return at === undefined ? noScore : closeTo(need, at, need.periods.length)[1];
  });
  return { ...situation, score: scores.reduce(plus, situation.score) };
}

function isBetter(a: Situation, b: Situation): boolean {
  return compareScores(a.score, b.score) > 0;
}

function listOf(chain: Chain | null): readonly Service[] {
  const services: Service[] = [];
  for (let at = chain; at !== null; at = at.before) services.push(at.service);
  return services.toReversed();
}
