import { date, type PlainDate } from "@/lib/dates";
import { issued, type CredentialFacts, type EducationRecord } from "@/lib/rules/facts";

/** A credential whose standing is asked, with the day asked about. */
export interface Subject {
  readonly label: string;
  readonly state: string;
  readonly credential: string;
  readonly facts: CredentialFacts;
  readonly on: PlainDate;
}

function earned(ref: string, on: string, hours: number, category: string): EducationRecord {
  return {
    ref,
    on: date(on),
    hours,
    categories: [category],
    course: null,
    recognized: true,
    part: "attended",
    academicCredit: false,
    usedFor: [],
  };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** An employed Arizona PRSS, three hours into the year. */
export const prss: Subject = {
  label: "Arizona PRSS, employed, 1 education record",
  state: "AZ",
  credential: "PRSS",
  facts: {
    ...issued(date("2021-04-02")),
    source: { kind: "program", recognized: [{ from: date("2019-01-01"), to: null }] },
    employment: [{ as: "PRSS", from: date("2026-01-15"), to: null, setting: "agency" }],
    education: [earned("a", "2026-02-01", 3, "ethics")],
  },
  on: date("2026-06-01"),
};

/** An Illinois CRSS with 40 education records, each another course. */
export const crss: Subject = {
  label: "Illinois CRSS, 40 education records",
  state: "IL",
  credential: "CRSS",
  facts: {
    ...issued(date("2024-03-10")),
    education: Array.from({ length: 40 }, (_, index) => ({
      ...earned(
        String(index),
        `2025-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
        1,
        index % 2 === 0 ? "core" : "crss-specific",
      ),
      course: `course ${String(index)}`,
    })),
  },
  on: date("2026-03-01"),
};
