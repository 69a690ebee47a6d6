import { addDays, daysBetween, type PlainDate } from "@/lib/dates";
import type { ApplicationStepType } from "./application-steps";

/** A step with its day in the state's zone. */
export interface ClockStep {
  readonly type: ApplicationStepType;
  readonly on: PlainDate;
}

/** The office's clock for an application. */
export interface ReviewClock {
  /** Calendar days that the office has had it. */
  readonly used: number;
  readonly isRunning: boolean;
  /** The last day by the target; null: there is no target, or the clock does not run. */
  readonly due: PlainDate | null;
}

const starts: ReadonlySet<ApplicationStepType> = new Set(["sent", "answered", "appealed"]);

/**
 * The office's clock after these steps, the oldest first, on a day. It runs from a sending to what the office does
 * next, stands still while the operator is asked for more, and begins anew with an appeal. The day of a sending
 * counts for nothing, the day of the answer in full.
 */
export function reviewClock(
  steps: readonly ClockStep[],
  on: PlainDate,
  target: number | null,
): ReviewClock {
  let used = 0;
  let since: PlainDate | null = null;
  for (const step of steps) {
    if (since !== null) used += daysBetween(since, step.on);
    if (step.type === "appealed") used = 0;
    since = starts.has(step.type) ? step.on : null;
  }
  if (since === null) return { used, isRunning: false, due: null };
  const due = target === null ? null : addDays(since, target - used);
  return { used: used + Math.max(0, daysBetween(since, on)), isRunning: true, due };
}
