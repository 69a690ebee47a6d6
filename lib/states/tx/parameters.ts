import { date, type PlainDate } from "@/lib/dates";
import { always, citing } from "@/lib/rules/dated";
import type { LivedExperience } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import type { LateStep, Term } from "@/lib/rules/term";

const readOn = date("2026-11-21");

const initial = citing({
  source: "1 TAC 354.3205",
  url: "https://gavvy.com/details/3543205-initial-peer-specialist-certification-198771",
  readOn,
  basis: "found",
});

const renewal = citing({
  source: "1 TAC 354.3161",
  url: "http://txrules.elaws.us/rule/354.3161",
  readOn,
  basis: "found",
});

const general = citing({
  source: "1 TAC 354.3203",
  url: "http://txrules.elaws.us/rule/title1_chapter354_sec.354.3203",
  readOn,
  basis: "found",
});

/** What both kinds of peer specialist have in common. */
export const both = {
  first: always<Term>(
    "How long the first certificate lasts",
    { months: 6 },
    initial("initial certification", "Six months; it may be renewed once."),
  ),
  term: always<Term>(
    "How long certification lasts",
    { months: 24 },
    renewal("renewal", "Two years, to the anniversary."),
  ),
  opened: always<PlainDate>(
    "The first day on which it could be held",
    date("2019-01-01"),
    initial("effective date", "The rules took effect on January 1, 2019."),
  ),
  late: always<readonly LateStep[]>(
    "What happens after the last day",
    "unknown",
    renewal("renewal", "Looked for and not found: late renewal."),
  ),
  hours: always<Hours>(
    "Education owed for each term",
    { total: 20, including: { ethics: 3 } },
    renewal("continuing education", "20 hours in two years, 3 of them on ethics."),
  ),
  hoursOfFirst: always<Hours>(
    "Education owed in the six-month period",
    "unknown",
    initial("initial certification", "Looked for and not found."),
  ),
  force: always<true>(
    "Peer specialist services take certification",
    true,
    general("certification", "The specialist is certified."),
  ),
  age: always<number>("Age", 18, general("requirements", "At least 18 years old.")),
  schooling: always<"high-school">(
    "Schooling",
    "high-school",
    general("requirements", "High school or its equivalent."),
  ),
  exam: always<true>("Exam", true, initial("requirements", "A knowledge exam is passed.")),
  experience: always<number>(
    "Hours of experience",
    250,
    initial("requirements", "250 hours of supervised experience within the first certificate."),
  ),
  background: always<true>("Background check", true, general("requirements", "Passed.")),
  training: always<number>(
    "Hours of training",
    "unknown",
    general("training", "Training is completed; its hours were not found in a reliable source."),
  ),
  recognition: always<"unknown">(
    "What another state's credential is taken on",
    "unknown",
    general("all", "Looked for and not found: reciprocity."),
  ),
};

/** The lived experience of a mental health peer specialist. */
export const mentalHealth = {
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "co-occurring"],
    general("requirements", "Mental health."),
  ),
};

/** The lived experience of a recovery support peer specialist. */
export const recoverySupport = {
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["substance-use", "co-occurring"],
    general("requirements", "Substance use."),
  ),
};
