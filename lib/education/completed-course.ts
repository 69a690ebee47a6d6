import type { PlainDate } from "@/lib/dates";
import type { Source } from "@/lib/registry/sources";

/** A completed course of a person, by who asserts it. Hours are clock hours. */
export interface CompletedCourse {
  readonly personId: string;
  readonly on: PlainDate;
  readonly hours: number;
  readonly categories: readonly string[];
  readonly course: string;
  readonly provider: string;
  readonly part: "attended" | "taught" | "prepared";
  readonly academicCredit: boolean;
  readonly source: Source;
}
