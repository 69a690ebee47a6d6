import { addDays, addYears, type PlainDate } from "@/lib/dates";
import type { AdmissionRule, Requirement } from "@/lib/rules/admission";
import { said, type Says } from "@/lib/rules/finding";
import type { messages } from "./messages";
import { cbhpss } from "./parameters";
import { waiver } from "./waiver-parameters";

const says: Says<keyof typeof messages> = said;

interface Bar {
  readonly endedOn: PlainDate;
  /** Hours of the stay; null: incarceration. */
  readonly hours: number | null;
}

/**
 * No incarceration, and no stay over 72 hours, in the two years immediately before applying. The
 * bar stands on the second anniversary of its end still, and is gone the day after (reading).
 */
export const recovered: AdmissionRule = ({ facts, on }) => {
  const { value, cite } = cbhpss.recovery.on(on);
  if (value === "unknown") return null;
  const stays: readonly Bar[] = facts.inpatientStays ?? [];
  const bars: Bar[] = stays.filter(({ hours }) => hours !== null && hours > value.stayHours);
  if (facts.incarcerationEndedOn !== null) {
    bars.push({ endedOn: facts.incarcerationEndedOn, hours: null });
  }
  const gone = ({ endedOn }: Bar): PlainDate => addDays(addYears(endedOn, value.years), 1);
  const [last] = bars
    .filter((bar) => gone(bar) > on)
    .toSorted((a, b) => (gone(a) > gone(b) ? -1 : 1));
  if (last === undefined) return { finding: says("eligible", "mt-recovery-clear", cite) };
  return { ...barred(last, cite), from: gone(last) };
};

function barred({ endedOn, hours }: Bar, cite: Requirement["finding"]["cite"]): Requirement {
  return hours === null
    ? { finding: says("not-eligible", "mt-recent-incarceration", cite, { endedOn }) }
    : { finding: says("not-eligible", "mt-recent-stay", cite, { endedOn, hours }) };
}

/** The waiver's standard alone is not enough to practice. */
export const certificateToo: AdmissionRule = ({ on }) => ({
  finding: says("eligible", "mt-certificate-too", waiver.certificate.on(on).cite),
});
