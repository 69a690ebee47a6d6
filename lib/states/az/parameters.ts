import { date } from "@/lib/dates";
import { always, dated, undated } from "@/lib/rules/dated";
import type { LivedExperience } from "@/lib/rules/facts";
import type { Hours } from "@/lib/rules/hours";
import type { Term } from "@/lib/rules/term";
import { abcac, copeland, faq, reading } from "./sources";

/** Peer and Recovery Support Specialist, the state's credential. */
export const prss = {
  term: always<Term>(
    "How long the credential lasts",
    "for life",
    faq(
      "A7",
      "It does not expire and is not renewed. An employer that runs a program may ask for re-training; the credential stays valid.",
    ),
  ),
  hours: always<Hours>(
    "Education owed for each year of employment as a PRSS",
    { total: 4, including: { ethics: 1 } },
    faq(
      "A8",
      "Who is employed as a PRSS completes 4 hours, 1 of them on peer support ethics and boundaries.",
    ),
  ),
  year: always<"from hire">(
    "Where a year of employment begins",
    "from hire",
    reading(
      "A8, question and answer",
      "The question says “per year”, the answer names no period: 12 months of employment as a PRSS, counted from hire; a year cut short owes nothing.",
    ),
  ),
  program: always<true>(
    "The program is recognized on the day of issue",
    true,
    reading(
      "A5 and A7, recognition that ends",
      "A certificate counts when the program was recognized on the day of issue; what ends later changes nothing.",
    ),
  ),
  practice: always<true>(
    "Delivering peer support takes this credential",
    true,
    faq("A4", "Whoever delivers peer support in Arizona must be a credentialed PRSS."),
  ),
  recognition: always<"Medicaid pays">(
    "What another state's credential is taken on",
    "Medicaid pays",
    faq(
      "A19",
      "Credentials issued in states whose Medicaid reimburses peer support are recognized: a copy goes to OIFA, which adds the holder to the master registry and confirms by e-mail.",
    ),
  ),
  homeStanding: always<true>(
    "A credential that is not in force at home goes to OIFA",
    true,
    reading(
      "A19, the home state",
      "Standing at home is not asked for; where the home state shows the credential as not in force, OIFA decides.",
    ),
  ),
  notOfAState: always<readonly string[]>(
    "Credentials that no state issues",
    ["NCPS", "NCPRSS", "IC&RC", "ICRC"],
    reading(
      "A19, “states”",
      "The District of Columbia counts as a state. A territory, a tribe, the Veterans Administration or a national body does not: OIFA decides.",
    ),
  ),
  ownState: always<true>(
    "A private Arizona credential is not an out-of-state one",
    true,
    reading(
      "A4 and A19, private boards",
      "A19 is about credentials of other states; a credential of a private Arizona board does not make a PRSS.",
    ),
  ),
  records: dated<"duty" | "no duty">("Operators keep records and give electronic copies", [
    {
      from: undated,
      value: "no duty",
      cite: reading("A22, before 2023-10-01", "No such duty is stated for earlier requests."),
    },
    {
      from: date("2023-10-01"),
      value: "duty",
      cite: faq(
        "A22",
        "As of October 1, 2023 operators keep records of credentials and give graduates an electronic copy on request; failing that OIFA confirms from the master registry.",
      ),
    },
  ]),
  operators: always<true>(
    "Who may operate a program",
    true,
    faq(
      "A15",
      "An AHCCCS-registered provider that has completed the OIFA Alliance's review and recognition: both.",
    ),
  ),
  age: always<number>("Age", "unknown", faq("all", "Looked for and not found: an age.")),
  exam: always<true>(
    "The program's exam is passed",
    true,
    faq("A5", "A recognized program is completed and its exam passed."),
  ),
  examMark: always<number>(
    "The mark that passes the exam",
    "unknown",
    faq("A5", "An exam is passed; its mark is not stated, and AMPM 963 was not found."),
  ),
  trainingHours: always<"no minimum">(
    "Hours of training",
    "no minimum",
    faq("A13", "Programs typically take about 40 hours and may vary; no minimum is stated."),
  ),
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "substance-use", "co-occurring"],
    faq(
      "A4 and A21",
      "Lived experience of recovery from a mental health condition or substance use is a condition.",
    ),
  ),
  consent: always<true>(
    "The will to share lived experience",
    true,
    faq("A21", "Who objects to sharing lived experience cannot be admitted to the training."),
  ),
  recovery: always<"no number of years">(
    "Years in recovery",
    "no number of years",
    faq(
      "A9",
      "No number of years is set. At the interview at least 1 to 2 years of self-managed recovery are attested, which is asked and never refused on.",
    ),
  ),
  level: always<"BHPP or BHT">(
    "Professional level",
    "BHPP or BHT",
    faq(
      "A11",
      "The requirements of a behavioral health paraprofessional or technician under R9-10-101 are met; another page adds the behavioral health professional.",
    ),
  ),
  schooling: always<"none asked">(
    "Schooling",
    "none asked",
    copeland("requirements", "No schooling is asked for the training."),
  ),
  record: always<"no bar">(
    "Criminal record",
    "no bar",
    faq("A24", "AHCCCS sets no bar on hiring; providers decide."),
  ),
};

/** Certified Peer Recovery Specialist of the private board. */
export const cprs = {
  term: always<Term>(
    "How long the certificate lasts",
    { months: 24 },
    abcac("CPRS manual, renewal", "Two calendar years, printed on the certificate."),
  ),
  hours: always<Hours>(
    "Education for each term",
    { total: 20, including: { ethics: 6, "cultural-diversity": 3 } },
    abcac(
      "CPRS manual, renewal",
      "20 hours, 6 of ethics and 3 of cultural diversity. A general page says 40 and then gives CPRS its own line.",
    ),
  ),
  recognition: always<"IC&RC board to board">(
    "What another board's credential is taken on",
    "IC&RC board to board",
    abcac(
      "reciprocity",
      "Through IC&RC from board to board, begun with the home board; only a credential at the reciprocal level moves.",
    ),
  ),
};

/** What the private board asks of an applicant for the CPRS. */
export const cprsAdmission = {
  schooling: always<"high-school">(
    "Schooling",
    "high-school",
    abcac("CPRS manual, requirements", "High school or its equivalent."),
  ),
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "substance-use", "co-occurring", "caregiver"],
    abcac("CPRS manual, requirements", "One's own recovery, or that of a family member."),
  ),
  training: always<number>(
    "Hours of training",
    46,
    abcac("CPRS manual, requirements", "46 hours: 10, 10 and 10 by domain, and 16 of ethics."),
  ),
  exam: always<true>("Exam", true, abcac("CPRS manual, exam", "The IC&RC exam is passed.")),
  experience: always<number>(
    "Hours of experience",
    500,
    abcac("CPRS manual, requirements", "500 hours."),
  ),
  supervision: always<number>(
    "Hours of supervision",
    25,
    abcac("CPRS manual, requirements", "25 hours."),
  ),
  jurisdiction: always<true>(
    "Jurisdiction",
    true,
    abcac("CPRS manual, requirements", "Lives or works in Arizona at least 51% of the time."),
  ),
};

/** What the private board asks of an applicant for the PR-A. */
export const praAdmission = {
  lived: always<readonly LivedExperience[]>(
    "Lived experience",
    ["mental-illness", "substance-use", "co-occurring"],
    abcac("PR-A manual, requirements", "Mental health, substance use, or both."),
  ),
  training: always<number>(
    "Hours of training",
    40,
    abcac("PR-A manual, requirements", "40 hours in a program that AHCCCS recognizes."),
  ),
  program: always<true>(
    "The program is recognized",
    true,
    abcac("PR-A manual, requirements", "The training is of a program that AHCCCS recognizes."),
  ),
  exam: always<true>("Exam", true, abcac("PR-A manual, exam", "The program's own exam is passed.")),
  also: always<true>(
    "Also asked",
    true,
    abcac(
      "PR-A manual, requirements",
      "At least 6 of the hours on ethics, a supervision agreement, and 51% of the peer work in Arizona.",
    ),
  ),
};

/** Peer Recovery Associate of the private board. */
export const pra = {
  term: always<Term>(
    "How long the certificate lasts",
    { months: 24 },
    abcac("PR-A manual, renewal", "Two years."),
  ),
  hours: always<Hours>(
    "Education for each term",
    { total: 20 },
    abcac("PR-A manual, renewal", "20 hours."),
  ),
  recognition: always<"unknown">(
    "What another board's credential is taken on",
    "unknown",
    abcac(
      "PR-A, reciprocity",
      "The board claims reciprocity for it as well. Only a credential at the reciprocal level of IC&RC moves, and nothing shows that this one, with its program's own exam, is one.",
    ),
  ),
};

/** What holds for both credentials of the private board. */
export const board = {
  late: always<never>(
    "What happens after the last day",
    "unknown",
    abcac("renewal", "Looked for and not found: what happens after the last day."),
  ),
  practice: always<true>(
    "It does not permit peer support in Arizona",
    true,
    reading(
      "A4, private credentials",
      "Since a credentialed PRSS is required, a certificate of the private board alone does not permit Arizona peer support.",
    ),
  ),
};
