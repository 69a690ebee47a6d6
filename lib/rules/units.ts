import type { Dated } from "./dated";

/** Units that may be used without approval in a time. */
export interface Units {
  readonly units: number;
  readonly per: "calendarYear" | "week";
}

/** A limit on units of service, and what it is counted by. */
export interface UnitLimit {
  readonly limit: Dated<Units>;
  /** As the answer says it: member and calendar year. */
  readonly per: string;
}
