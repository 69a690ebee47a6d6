import { homeOf } from "./roles";
import type { Seat } from "./seat";

/** Where the work of somebody with these roles begins; without a role, where they ask for their record. */
export function homeOfSeats([first]: readonly Seat[]): string {
  return first ? homeOf[first.actor.role] : homeOf.holder;
}
