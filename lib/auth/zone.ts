import { stateEntry } from "@/lib/states/catalogue";

/** The time zone in which the days of a grant are counted: its state's, else universal time. */
export function zoneOf(state: string | null): string {
  return stateEntry(state ?? "")?.timeZone ?? "UTC";
}
