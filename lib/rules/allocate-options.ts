import type { Added, Need } from "./allocate-need";
import type { EducationRecord } from "./facts";

/** What a record adds to each credential that counts it, in the order of the credentials; null to the others. */
export type Option = readonly (Added | null)[];

/** A record that something can be done with, and the ways of using it of which none is plainly better. */
export interface Choice {
  readonly record: EducationRecord;
  readonly options: readonly Option[];
}

/** The choices that the records leave, in their order. */
export function choicesOf(
  needs: readonly Need[],
  records: readonly EducationRecord[],
): readonly Choice[] {
  return records.flatMap((record) => {
    const options = optionsOf(needs, record);
    return options.length === 0 ? [] : [{ record, options }];
  });
}

/** Every set of credentials that may count the record together, but for those that another set outdoes. */
function optionsOf(needs: readonly Need[], record: EducationRecord): readonly Option[] {
  const options: Option[] = [];
  for (let set = 1; set < 2 ** needs.length; set += 1) {
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
  return options.filter(
    (option, index) =>
      !options.some(
        (other, at) =>
          at !== index && covers(other, option) && (at < index || !covers(option, other)),
      ),
  );
}

/** Whether every credential gains at least as much. More hours never leave a credential with less. */
function covers(a: Option, b: Option): boolean {
  return b.every((added, index) => {
    if (added === null) return true;
    const other = a[index] ?? null;
    return other !== null && added.hours.every((hours, key) => (other.hours[key] ?? 0) >= hours);
  });
}

/** What a record adds to a credential at most: an option in which it is sure, where there is one. */
export function mostFor(index: number, options: Choice["options"]): Added | null {
  return options.reduce<Added | null>((most, option) => {
    const added = option[index] ?? null;
    return added !== null && (most === null || sureTotal(added) > sureTotal(most)) ? added : most;
  }, null);
}

/** Hours that a record adds to the total for sure. */
export function sureTotal(added: Added | null | undefined): number {
  return added?.hours[0] ?? 0;
}
