import type { ActorOf } from "@/lib/auth/seat";
import type { PlainDate } from "@/lib/dates";
import type { Removal } from "@/lib/intake/forbidden-values";
import type { SheetProblem } from "./sheet-reasons";
import type { SheetText } from "./sheet-read";

/** Who hands in lists: an employer of its people, a provider of who attended its course. */
export type ListGiver = ActorOf<"employer"> | ActorOf<"operator">;

/** Who asserts what a list says. */
export type SheetSource = "employer" | "provider";

/** Who asserts what the lists of a seat say. */
export function sourceOf({ role }: ListGiver): SheetSource {
  return role === "employer" ? "employer" : "provider";
}

/** A course that a provider announced. Hours are clock hours. */
export interface Course {
  readonly state: string;
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly hours: number;
  readonly categories: readonly string[];
  /** The last day for the certificates; null where no source names one. */
  readonly due: PlainDate | null;
}

/** What became of a row of a list. */
export const sheetOutcomes = ["post", "repeat", "blank", "problem"] as const;

/** What became of a row of a list, or would. */
export type SheetOutcome = (typeof sheetOutcomes)[number];

/** One row of a list with what became of it; null until it was posted. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly outcome: SheetOutcome | null;
  readonly problems: readonly SheetProblem[];
}

/** A list that was handed in. */
export interface Sheet extends SheetText {
  readonly id: string;
  readonly source: SheetSource;
  /** Of a provider's list only. */
  readonly course: Course | null;
  readonly name: string;
  readonly removals: readonly Removal[];
  readonly createdAt: Date;
  readonly postedAt: Date | null;
  /** Whether all that it had posted was withdrawn. */
  readonly withdrawn: boolean;
  readonly rows: readonly SheetRow[];
}
