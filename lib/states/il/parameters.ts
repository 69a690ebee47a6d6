import { date, type PlainDate } from "@/lib/dates";
import { always, type Citation, type Dated } from "@/lib/rules/dated";
import type { LivedExperience } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import type { LateStep, Term } from "@/lib/rules/term";
import {
  clarification,
  copeland,
  copelandOld,
  cprsText,
  crssText,
  opening,
  processPage,
  reading,
  table,
  training,
} from "./sources";

const late = always<readonly LateStep[]>(
  "What happens after the last day",
  "unknown",
  crssText(
    "renewal",
    "Looked for and not found: late renewal and reinstatement. Inactive status exists; its terms were not found.",
  ),
);

const extension = always<number>(
  "The longest extension, in months",
  1,
  table("extension", "One month only, for 10 dollars."),
);

const notice = always<number>(
  "Days before the last one by which notice of renewal is given",
  30,
  crssText("renewal", "Notice comes at least 30 days before; nothing is handed in earlier."),
);

type Text = (section: string, says: string) => Citation;

function counting(text: Text): {
  readonly once: Dated<"once ever">;
  readonly recognized: Dated<"asked">;
  readonly carryOver: Dated<number>;
  readonly academic: Dated<Readonly<Record<string, number>>>;
} {
  return {
    once: always(
      "How often a course counts",
      "once ever",
      text("CEU rules", "An event counts once only, even when it is repeated in another period."),
    ),
    recognized: always(
      "Hours that the board recognizes",
      "asked",
      text("CEU rules", "Every unit is recognized by the board or petitioned for."),
    ),
    carryOver: always(
      "Hours that go on to the next period",
      0,
      text(
        "CEU rules",
        "Earned inside the two years and after the first certification; none carries over.",
      ),
    ),
    academic: always(
      "Hours for a college hour",
      { semester: 15, trimester: 12, quarter: 10 },
      text("CEU rules", "A semester hour is 15, a trimester hour 12, a quarter hour 10."),
    ),
  };
}

/** Promised at the state's trainings for supervisors; no source names the days for other courses. */
const certificates = always<number>(
  "Days within which a course's certificates are given",
  30,
  training("opening", "Continuing education units are issued within 30 days of the training."),
);

const highSchool = always<"high-school">(
  "Schooling",
  "high-school",
  copeland("requirements", "High school or its equivalent."),
);

const age = always<number>(
  "Age",
  "unknown",
  processPage("all", "Looked for and not found: an age; 21 years are asked of PSW and RSA only."),
);

const force = always<true>(
  "Work in the credential takes a current certification",
  true,
  reading("practice", "Who works as the credential says has to hold it currently."),
);

/** Certified Recovery Support Specialist. */
export const crss = {
  term: always<Term>(
    "How long certification lasts",
    { months: 24 },
    crssText(
      "certification period",
      "Two years. The day is not said to be the anniversary or the month's end: the printed one is used, else the anniversary.",
    ),
  ),
  late,
  extension,
  notice,
  hours: always<Hours>(
    "Education owed for each term",
    { total: 40, including: { "crss-specific": 15 } },
    crssText(
      "CEU rules",
      "40 units: at least 15 specific to CRSS, and core functions; more of the first may stand in for the second, never the reverse. No minimum of ethics was found.",
    ),
  ),
  ...counting(crssText),
  certificates,
  force,
  age,
  schooling: highSchool,
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "co-occurring"],
    training("CRSS", "One's own, in mental health or co-occurring recovery."),
  ),
  training: always<number>("Hours of training", 100, training("CRSS", "100 hours.")),
  split: always<Readonly<Record<string, number>>>(
    "How the hours of training are split",
    { "crss-specific": 40, ethics: 6, core: 54 },
    table(
      "CRSS",
      "40 specific (at least 10 in each of 4 domains), 6 of ethics, 54 of core functions.",
    ),
  ),
  exam: always<true>("Exam", true, processPage("CRSS", "An exam is passed.")),
  experience: always<number>(
    "Hours of experience",
    "unknown",
    copelandOld("CRSS", "2,000 hours on an older page; the current amount was not found."),
  ),
  supervision: always<number>(
    "Hours of supervision",
    "unknown",
    copelandOld("CRSS", "100 hours on an older page; the current amount was not found."),
  ),
  disclosure: always<true>(
    "Disclosure",
    true,
    copeland("CRSS", "A signed statement of personal experience."),
  ),
  recognition: always<"none">(
    "What another state's credential is taken on",
    "none",
    clarification("reciprocity", "There is no reciprocity between states for the CRSS."),
  ),
};

/** Certified Peer Recovery Specialist. */
export const cprs = {
  term: always<Term>(
    "How long certification lasts",
    { months: 24 },
    cprsText("certification period", "Two years."),
  ),
  late,
  extension,
  notice,
  hours: always<Hours>(
    "Education owed for each term",
    { total: 30, including: { "cprs-specific": 20, ethics: 6 } },
    cprsText("CEU rules", "30 units: 20 specific to CPRS, 6 of them CPRS ethics, and 10 core."),
  ),
  ...counting(cprsText),
  certificates,
  force,
  age,
  opened: always<PlainDate>(
    "The first day on which it could be held",
    date("2017-10-01"),
    opening("opening", "It opened on October 1, 2017."),
  ),
  automatic: always<true>(
    "CRSS holders were given it",
    true,
    clarification(
      "CPRS for CRSS holders",
      "Whoever held a CRSS on October 1, 2017 was given the CPRS from that day to the CRSS's last day.",
    ),
  ),
  schooling: highSchool,
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "substance-use", "co-occurring", "caregiver"],
    clarification("CPRS", "One's own, or as a family member or significant other."),
  ),
  training: always<number>("Hours of training", 100, table("CPRS", "100 hours.")),
  split: always<Readonly<Record<string, number>>>(
    "How the hours of training are split",
    { "cprs-specific": 40, ethics: 16, core: 44 },
    table("CPRS", "40 specific, 16 of ethics, 44 core, with at least 5 on family and 5 on youth."),
  ),
  exam: always<true>("Exam", true, opening("CPRS", "An exam is passed.")),
  experience: always<number>(
    "Hours of experience and supervision",
    "unknown",
    processPage("CPRS", "Looked for and not found: hours of experience and of supervision."),
  ),
  recognition: always<"IC&RC board to board">(
    "What another board's credential is taken on",
    "IC&RC board to board",
    clarification("reciprocity", "Through IC&RC, from board to board."),
  ),
};

/** Certified Family Partnership Professional. */
export const cfpp = {
  term: always<Term>(
    "How long certification lasts",
    "unknown",
    processPage("CFPP", "Looked for and not found: the certification period."),
  ),
  late,
  hours: always<Hours>(
    "Education owed for each term",
    "unknown",
    processPage(
      "CFPP",
      "Looked for and not found: education at renewal. The board has to be asked.",
    ),
  ),
  force,
  age,
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["caregiver"],
    training("CFPP", "Experience as the caregiver of a child with behavioral health needs."),
  ),
  training: always<number>("Hours of training", 100, training("CFPP", "100 hours.")),
  exam: always<number>(
    "Exam",
    "unknown",
    processPage("CFPP", "Looked for and not found: an exam."),
  ),
  schooling: always<"high-school">(
    "Schooling",
    "unknown",
    processPage("CFPP", "Looked for and not found: schooling."),
  ),
  experience: always<number>(
    "Hours of experience and supervision",
    "unknown",
    processPage("CFPP", "Looked for and not found: hours of experience and of supervision."),
  ),
  recognition: always<"unknown">(
    "What another state's credential is taken on",
    "unknown",
    processPage("CFPP", "Looked for and not found: reciprocity."),
  ),
};
