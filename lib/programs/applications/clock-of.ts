import { today, type PlainDate } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";
import { reviewTarget } from "./recognition-term";
import { reviewClock, type ClockStep, type ReviewClock } from "./review-clock";

/** The office's clock for an application today, with its target: by the state's source or the office; null: not known. */
export async function clockOf(
  application: {
    readonly state: string;
    readonly kind: string;
    readonly steps: readonly ClockStep[];
  },
  on: PlainDate = today(timeZoneOf(application.state)),
): Promise<{
  readonly clock: ReviewClock;
  readonly target: { readonly days: number; readonly by: "state" | "office" } | null;
}> {
  const sentOn = application.steps[0]?.on ?? on;
  const target = await reviewTarget(application, sentOn);
  return { clock: reviewClock(application.steps, on, target?.days ?? null), target };
}
