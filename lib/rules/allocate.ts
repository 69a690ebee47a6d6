import { needOf, type HeldCase, type Need } from "./allocate-need";
import { deal } from "./allocate-search";
import type { Service } from "./allocate-tidy";
import type { CredentialFacts, EducationRecord } from "./facts";

/** Which record serves which credentials, and whether nothing better can be found. */
export interface Allocation {
  /** Records that serve none are left out. */
  readonly services: readonly Service[];
  readonly exact: boolean;
}

/**
 * Which record should serve which credential of one person: so that as many periods as possible are met, then
 * with the fewest hours short, for sure and at best; no service that could be left out without loss is among them.
 * Of two sittings of a course that counts once, only the one that counts is dealt out. Advice: it changes no answer.
 */
export function allocateHours(
  held: readonly HeldCase[],
  records: readonly EducationRecord[],
): Allocation {
  const inOrder = records.toSorted((a, b) => compare(a.on, b.on) || compare(a.ref, b.ref));
  const needs = held.map((one) => needOf(one, inOrder)).filter((need) => need !== null);
  const found = groupsOf(needs).map((group) => deal(group, inOrder));
  const names = new Map<EducationRecord, string[]>();
  for (const { services } of found) {
    for (const one of services) {
      names.set(one.record, [...(names.get(one.record) ?? []), ...one.names]);
    }
  }
  return {
    services: inOrder.flatMap((record) => {
      const served = names.get(record);
      return served === undefined ? [] : [{ record, names: served.toSorted() }];
    }),
    exact: found.every(({ exact }) => exact),
  };
}

/** The facts of a credential as an allocation deals the records out: those that serve it, with what else they serve. */
export function factsAsDealt(
  { name, facts }: Pick<HeldCase, "name" | "facts">,
  { services }: Allocation,
): CredentialFacts {
  const education = services
    .filter(({ names }) => names.includes(name))
    .map(({ record, names }) => ({
      ...record,
      usedFor: [...record.usedFor, ...names.filter((other) => other !== name)],
    }));
  return { ...facts, education };
}

/** Credentials that bear on each other: hours of one may be refused by, or be in doubt for, another. */
function groupsOf(needs: readonly Need[]): readonly (readonly Need[])[] {
  let groups: (readonly Need[])[] = [];
  for (const need of needs) {
    const near = groups.filter((group) => group.some((other) => bear(need, other)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), need]];
  }
  return groups;
}

function bear(a: Need, b: Need): boolean {
  return mindsService(a, b.name) || mindsService(b, a.name);
}

function mindsService({ periods }: Need, name: string): boolean {
  return periods.some(
    ({ acceptance: { refusedAfter, doubtfulUnless } }) =>
      refusedAfter.includes(name) || (doubtfulUnless !== null && doubtfulUnless !== name),
  );
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}
