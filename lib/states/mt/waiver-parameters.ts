import { always } from "@/lib/rules/dated";
import type { LivedExperience } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import type { Term } from "@/lib/rules/term";
import { manual, reading } from "./sources";

/** The provider standard of the waiver, which is no certificate and never merges with one. */
export const waiver = {
  term: always<Term>(
    "How long the standard is met",
    "none stated",
    manual("Requirements", "No last day is stated."),
  ),
  hours: always<Hours>(
    "Education owed for each calendar year",
    { total: 10 },
    manual("Requirements", "10 hours of continuing education annually; no hours of ethics."),
  ),
  year: always<"calendar year">(
    "Which year",
    "calendar year",
    reading("waiver, annually", "No start is stated: the calendar year, and nothing carried over."),
  ),
  certificate: always<true>(
    "The board's certificate is held",
    true,
    reading(
      "waiver and certificate",
      "The manual does not name the certificate; since the statute forbids practice without it, the waiver's specialist holds it.",
    ),
  ),
  agency: always<true>(
    "Work under a provider agency",
    true,
    manual(
      "Definition",
      "Works under the direction of an approved Medicaid HCBS provider agency; who is self-employed obtains clinical supervision and pays for it.",
    ),
  ),
  supervision: always<"every month">(
    "Supervision meetings",
    "every month",
    manual(
      "Definition",
      "Supervised by a licensed mental health professional, with a meeting each month or more often.",
    ),
  ),
  month: always<"the month just ended">(
    "Which month",
    "the month just ended",
    reading(
      "monthly supervision",
      "A whole calendar month of work needs a meeting in it; the month just ended is the one that counts, and the current one may still bring its meeting.",
    ),
  ),
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "co-occurring"],
    manual("Definition", "Mental illness and mental health services; grounded in recovery."),
  ),
  training: always<number>("Hours of training", 30, manual("Requirements", "At least 30 hours.")),
  approved: always<true>(
    "The curriculum is approved",
    true,
    manual("Requirements", "The curriculum is approved by the Department."),
  ),
  recognition: always<"unknown">(
    "What another state's credential is taken on",
    "unknown",
    manual("all", "Looked for and not found."),
  ),
  units: always<number>(
    "Units in a week",
    10,
    manual("Definition", "10 units a week unless the program officer (CPO) approves more."),
  ),
  unit: always<string>(
    "How long a unit is",
    "unknown",
    manual("Definition", "Looked for and not found: the length of a unit."),
  ),
  crisis: always<true>(
    "Who may not be given it",
    true,
    manual(
      "Definition",
      "Not for who needs active treatment such as inpatient crisis services; helping to reach crisis care is allowed.",
    ),
  ),
};
