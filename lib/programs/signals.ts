/** A list of graduates as it was submitted, with what the operator says of the cohort as a whole. */
export interface Cohort {
  readonly name: string;
  readonly enrolled: number | null;
  readonly examined: number | null;
  /** How many of it are in the register. */
  readonly graduates: number;
}

/** A graduate in the register, with what the program said of how the credential was earned. */
export interface SignalGraduate {
  readonly hours: number | null;
  readonly ownStaff: boolean;
  /** Whether the record was corrected since. */
  readonly corrected: boolean;
}

/** Something out of the ordinary: what was counted, and against what. Never a verdict. */
export type Signal =
  | { readonly code: "own-staff"; readonly counted: number; readonly of: number }
  | {
      readonly code: "cohort-size";
      readonly cohort: string;
      readonly counted: number;
      readonly median: number;
    }
  | {
      readonly code: "pass-rate";
      readonly cohort: string;
      readonly passed: number;
      readonly examined: number;
      /** In percent. */
      readonly rate: number;
      readonly median: number;
    }
  | {
      readonly code: "hours-below";
      readonly counted: number;
      readonly of: number;
      readonly median: number;
    }
  | { readonly code: "corrections"; readonly counted: number; readonly of: number };

/** From when on something is worth a look. Our own numbers: no source names any. */
const thresholds = {
  /** Of the graduates, in percent, and at least so many people. */
  ownStaff: { percent: 50, atLeast: 4 },
  /** A cohort so many times larger or smaller than the median of those before. */
  cohortTimes: 2,
  /** A pass rate so many points away from the median of the cohorts before. */
  passPoints: 20,
  /** Earlier cohorts, or graduates with hours, before there is an ordinary at all. */
  earlierCohorts: 3,
  withHours: 10,
  /** Hours below so many percent of the program's own median. */
  hoursPercent: 80,
  corrections: { percent: 10, atLeast: 3 },
} as const;

/** What is out of the ordinary for a program, against its own record. Cohorts come the oldest first. */
export function signalsOf(
  graduates: readonly SignalGraduate[],
  cohorts: readonly Cohort[],
): readonly Signal[] {
  return [
    ...ownStaff(graduates),
    ...cohorts.flatMap((cohort, index) => [
      ...cohortSize(cohort, cohorts.slice(0, index)),
      ...passRate(cohort, cohorts.slice(0, index)),
    ]),
    ...hoursBelow(graduates),
    ...corrections(graduates),
  ];
}

function ownStaff(graduates: readonly SignalGraduate[]): readonly Signal[] {
  const counted = graduates.filter((one) => one.ownStaff).length;
  const { percent, atLeast } = thresholds.ownStaff;
  const isMany = counted >= atLeast && counted * 100 >= graduates.length * percent;
  return isMany ? [{ code: "own-staff", counted, of: graduates.length }] : [];
}

function cohortSize(cohort: Cohort, earlier: readonly Cohort[]): readonly Signal[] {
  if (earlier.length < thresholds.earlierCohorts) return [];
  const counted = sizeOf(cohort);
  const usual = median(earlier.map(sizeOf));
  const times = thresholds.cohortTimes;
  if (counted < usual * times && counted * times > usual) return [];
  return [{ code: "cohort-size", cohort: cohort.name, counted, median: usual }];
}

function sizeOf({ enrolled, graduates }: Cohort): number {
  return enrolled ?? graduates;
}

function passRate(cohort: Cohort, earlier: readonly Cohort[]): readonly Signal[] {
  const rate = rateOf(cohort);
  const before = earlier.flatMap((one) => rateOf(one) ?? []);
  const { examined, graduates: passed, name } = cohort;
  if (rate === null || examined === null || before.length < thresholds.earlierCohorts) return [];
  const usual = median(before);
  if (Math.abs(rate - usual) < thresholds.passPoints) return [];
  return [{ code: "pass-rate", cohort: name, passed, examined, rate, median: usual }];
}

/** Who passed among those who were examined, in percent; null where nobody said how many were. */
function rateOf({ examined, graduates }: Cohort): number | null {
  return examined === null || examined === 0 ? null : Math.round((graduates / examined) * 100);
}

function hoursBelow(graduates: readonly SignalGraduate[]): readonly Signal[] {
  const hours = graduates.flatMap((one) => one.hours ?? []);
  if (hours.length < thresholds.withHours) return [];
  const usual = median(hours);
  const counted = hours.filter((one) => one * 100 < usual * thresholds.hoursPercent).length;
  return counted === 0 ? [] : [{ code: "hours-below", counted, of: hours.length, median: usual }];
}

function corrections(graduates: readonly SignalGraduate[]): readonly Signal[] {
  const counted = graduates.filter(({ corrected }) => corrected).length;
  const { percent, atLeast } = thresholds.corrections;
  const isMany = counted >= atLeast && counted * 100 >= graduates.length * percent;
  return isMany ? [{ code: "corrections", counted, of: graduates.length }] : [];
}

/** The middle one, or the mean of the two in the middle. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  );
  return middle.reduce((sum, one) => sum + one, 0) / Math.max(1, middle.length);
}
