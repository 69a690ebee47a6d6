import type { Need } from "./allocate-need";
import { closeTo, withRecord, type Open } from "./allocate-open";
import { mostFor, sureTotal, type Choice } from "./allocate-options";
import { noScore, plus, type Score } from "./allocate-score";
import { sharedBy } from "./allocate-shared";

/** What can come at most of the choices from a position on, however they are made. */
export type Outlook = (position: number, open: readonly Open[]) => Score;

/**
 * Each credential is looked at as if it had all records to itself. Of those that rival for every hour, together
 * they have no more than there is.
 */
export function outlookOf(needs: readonly Need[], choices: readonly Choice[]): Outlook {
  const parts = rivalries(needs, choices).map((rivals) => amongRivals(rivals, needs, choices));
  return (position, open) =>
    parts.reduce((score, part) => plus(score, part(position, open)), noScore);
}

/** Groups of credentials, by their place, of which a record counts for sure for one only. */
function rivalries(needs: readonly Need[], choices: readonly Choice[]): readonly number[][] {
  const options = choices.flatMap((choice) => choice.options);
  const rival = (a: number, b: number) =>
    !options.some((option) => sureTotal(option[a]) > 0 && sureTotal(option[b]) > 0);
  const groups: number[][] = [];
  for (const index of needs.keys()) {
    const group = groups.find((others) => others.every((other) => rival(other, index)));
    if (group === undefined) groups.push([index]);
    else group.push(index);
  }
  return groups;
}

function amongRivals(
  rivals: readonly number[],
  needs: readonly Need[],
  choices: readonly Choice[],
): Outlook {
  const alone = rivals.map((index) => aloneWithAll(index, needs, choices));
  const shared = rivals.length === 1 ? null : sharedBy(rivals, needs, choices);
  return (position, open) => {
    const score = alone.reduce((all, part) => plus(all, part(position, open)), noScore);
    if (shared === null) return score;
    const { met, short } = shared(position, open);
    return [Math.min(score[0], met), Math.min(score[1], -short), score[2]];
  };
}

/** What a credential comes to with every record that can count for it. */
function aloneWithAll(index: number, needs: readonly Need[], choices: readonly Choice[]): Outlook {
  const need = needs[index];
  if (need === undefined) return () => noScore;
  const most = choices.map(({ options }) => mostFor(index, options));
  const known = new Map<string, Score>();
  const from = (position: number, open: Open): Score => {
    const key = `${String(position)}:${open.key}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const score = further(position, open);
    known.set(key, score);
    return score;
  };
  const further = (position: number, open: Open): Score => {
    const next = most.findIndex((added, at) => at >= position && added !== null);
    const added = most[next] ?? null;
    if (added === null) return closeTo(need, open, need.periods.length)[1];
    const [at, score] = closeTo(need, open, added.period);
    return plus(score, from(next + 1, withRecord(need, at, added)));
  };
  return (position, open) => {
    const at = open[index];
    return at === undefined ? noScore : from(position, at);
  };
}
