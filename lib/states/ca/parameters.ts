import { date } from "@/lib/dates";
import { always, citing } from "@/lib/rules/dated";
import type { LivedExperience } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import type { LateStep, Term } from "@/lib/rules/term";

const readOn = date("2026-11-21");

const renewal = citing({
  source: "CalMHSA: certification renewal and continued education",
  url: "https://www.capeercertification.org/certification-renewal-continued-education-requirements/",
  readOn,
  basis: "found",
});

const reciprocity = citing({
  source: "CalMHSA: out-of-state reciprocity",
  url: "https://www.capeercertification.org/out-of-state-reciprocity/",
  readOn,
  basis: "found",
});

const initial = citing({
  source: "CalMHSA: initial certification",
  url: "https://www.capeercertification.org/certification-initial/",
  readOn,
  basis: "found",
});

/** Certified Medi-Cal Peer Support Specialist. */
export const cmpss = {
  term: always<Term>(
    "How long certification lasts",
    { months: 24 },
    renewal("renewal", "Two years, to the anniversary."),
  ),
  late: always<readonly LateStep[]>(
    "What happens after the last day",
    "unknown",
    renewal("renewal", "Looked for and not found: late renewal."),
  ),
  window: always<number>(
    "Days before the last one from which renewal may be handed in",
    90,
    renewal("renewal", "From 90 days before; an older page says 60."),
  ),
  hours: always<Hours>(
    "Education owed for each term",
    { total: 20, including: { ethics: 6 } },
    renewal("continued education", "20 hours in two years, 6 of them on law and ethics."),
  ),
  records: always<number>("Years for which records are kept", 2, renewal("records", "Two years.")),
  force: always<true>(
    "Work in the credential takes certification",
    true,
    renewal("renewal", "The certification has to be active."),
  ),
  age: always<number>("Age", 18, initial("requirements", "At least 18 years old.")),
  schooling: always<"high-school">(
    "Schooling",
    "high-school",
    initial("requirements", "High school or its equivalent."),
  ),
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "substance-use", "co-occurring", "caregiver"],
    initial("requirements", "One's own recovery, or as a parent, caregiver or family member."),
  ),
  training: always<number>("Hours of training", 80, initial("requirements", "80 hours.")),
  exam: always<true>("Exam", true, initial("requirements", "The state's exam is passed.")),
  recognition: always<string>(
    "What another state's credential is taken on",
    "active certification and more",
    reciprocity(
      "requirements",
      "Active certification, 1,550 hours of work within three years, 20 hours of education in two years with 6 of law and ethics, 3 letters, and California's exam.",
    ),
  ),
};
