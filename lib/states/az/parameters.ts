import { date } from "@/lib/dates";
import { dated, undated } from "@/lib/rules/dated";
import type { Hours } from "@/lib/rules/hours";
import type { Term } from "@/lib/rules/term";
import { abcac, copeland, faq, reading } from "./sources";

/** Peer and Recovery Support Specialist, the state's credential. */
export const prss = {
  term: dated<Term>("How long the credential lasts", [
    {
      from: undated,
      value: "for life",
      cite: faq(
        "A7",
        "It does not expire and is not renewed. An employer that runs a program may ask for re-training; the credential stays valid.",
      ),
    },
  ]),
  hours: dated<Hours>("Education owed for each year of employment as a PRSS", [
    {
      from: undated,
      value: { total: 4, including: { ethics: 1 } },
      cite: faq(
        "A8",
        "Who is employed as a PRSS completes 4 hours, 1 of them on peer support ethics and boundaries.",
      ),
    },
  ]),
  year: dated<"from hire">("Where a year of employment begins", [
    {
      from: undated,
      value: "from hire",
      cite: reading(
        "A8, question and answer",
        "The question says “per year”, the answer names no period: 12 months of employment as a PRSS, counted from hire; a year cut short owes nothing.",
      ),
    },
  ]),
  program: dated<true>("The program is recognized on the day of issue", [
    {
      from: undated,
      value: true,
      cite: reading(
        "A5 and A7, recognition that ends",
        "A certificate counts when the program was recognized on the day of issue; what ends later changes nothing.",
      ),
    },
  ]),
  practice: dated<true>("Delivering peer support takes this credential", [
    {
      from: undated,
      value: true,
      cite: faq("A4", "Whoever delivers peer support in Arizona must be a credentialed PRSS."),
    },
  ]),
  recognition: dated<"Medicaid pays">("What another state's credential is taken on", [
    {
      from: undated,
      value: "Medicaid pays",
      cite: faq(
        "A19",
        "Credentials issued in states whose Medicaid reimburses peer support are recognized: a copy goes to OIFA, which adds the holder to the master registry and confirms by e-mail.",
      ),
    },
  ]),
  homeStanding: dated<true>("A credential that is not in force at home goes to OIFA", [
    {
      from: undated,
      value: true,
      cite: reading(
        "A19, the home state",
        "Standing at home is not asked for; where the home state shows the credential as not in force, OIFA decides.",
      ),
    },
  ]),
  notOfAState: dated<readonly string[]>("Credentials that no state issues", [
    {
      from: undated,
      value: ["NCPS", "NCPRSS", "IC&RC", "ICRC"],
      cite: reading(
        "A19, “states”",
        "The District of Columbia counts as a state. A territory, a tribe, the Veterans Administration or a national body does not: OIFA decides.",
      ),
    },
  ]),
  ownState: dated<true>("A private Arizona credential is not an out-of-state one", [
    {
      from: undated,
      value: true,
      cite: reading(
        "A4 and A19, private boards",
        "A19 is about credentials of other states; a credential of a private Arizona board does not make a PRSS.",
      ),
    },
  ]),
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
  operators: dated<true>("Who may operate a program", [
    {
      from: undated,
      value: true,
      cite: faq(
        "A15",
        "An AHCCCS-registered provider that has completed the OIFA Alliance's review and recognition: both.",
      ),
    },
  ]),
  exam: dated<true>("The program's exam is passed", [
    {
      from: undated,
      value: true,
      cite: faq("A5", "A recognized program is completed and its exam passed."),
    },
  ]),
  examMark: dated<number>("The mark that passes the exam", [
    {
      from: undated,
      value: "unknown",
      cite: faq("A5", "An exam is passed; its mark is not stated, and AMPM 963 was not found."),
    },
  ]),
  trainingHours: dated<"no minimum">("Hours of training", [
    {
      from: undated,
      value: "no minimum",
      cite: faq(
        "A13",
        "Programs typically take about 40 hours and may vary; no minimum is stated.",
      ),
    },
  ]),
  livedExperience: dated<true>("Lived experience, and the will to share it", [
    {
      from: undated,
      value: true,
      cite: faq(
        "A21",
        "Lived experience is a condition; who objects to sharing it cannot be admitted to the training.",
      ),
    },
  ]),
  recovery: dated<"no number of years">("Years in recovery", [
    {
      from: undated,
      value: "no number of years",
      cite: faq(
        "A9",
        "No number of years is set. At the interview at least 1 to 2 years of self-managed recovery are attested, which is asked and never refused on.",
      ),
    },
  ]),
  level: dated<"BHPP or BHT">("Professional level", [
    {
      from: undated,
      value: "BHPP or BHT",
      cite: faq(
        "A11",
        "The requirements of a behavioral health paraprofessional or technician under R9-10-101 are met; another page adds the behavioral health professional.",
      ),
    },
  ]),
  schooling: dated<"none asked">("Schooling", [
    {
      from: undated,
      value: "none asked",
      cite: copeland("requirements", "No schooling is asked for the training."),
    },
  ]),
  record: dated<"no bar">("Criminal record", [
    {
      from: undated,
      value: "no bar",
      cite: faq("A24", "AHCCCS sets no bar on hiring; providers decide."),
    },
  ]),
};

/** Certified Peer Recovery Specialist of the private board. */
export const cprs = {
  term: dated<Term>("How long the certificate lasts", [
    {
      from: undated,
      value: { months: 24 },
      cite: abcac("CPRS manual, renewal", "Two calendar years, printed on the certificate."),
    },
  ]),
  hours: dated<Hours>("Education for each term", [
    {
      from: undated,
      value: { total: 20, including: { ethics: 6, "cultural-diversity": 3 } },
      cite: abcac(
        "CPRS manual, renewal",
        "20 hours, 6 of ethics and 3 of cultural diversity. A general page says 40 and then gives CPRS its own line.",
      ),
    },
  ]),
};

/** Peer Recovery Associate of the private board. */
export const pra = {
  term: dated<Term>("How long the certificate lasts", [
    { from: undated, value: { months: 24 }, cite: abcac("PR-A manual, renewal", "Two years.") },
  ]),
  hours: dated<Hours>("Education for each term", [
    { from: undated, value: { total: 20 }, cite: abcac("PR-A manual, renewal", "20 hours.") },
  ]),
};

/** What holds for both credentials of the private board. */
export const board = {
  late: dated<never>("What happens after the last day", [
    {
      from: undated,
      value: "unknown",
      cite: abcac("renewal", "Looked for and not found: what happens after the last day."),
    },
  ]),
  practice: dated<true>("It does not permit peer support in Arizona", [
    {
      from: undated,
      value: true,
      cite: reading(
        "A4, private credentials",
        "Since a credentialed PRSS is required, a certificate of the private board alone does not permit Arizona peer support.",
      ),
    },
  ]),
  recognition: dated<"IC&RC board to board">("What another board's credential is taken on", [
    {
      from: undated,
      value: "IC&RC board to board",
      cite: abcac(
        "reciprocity",
        "Through IC&RC from board to board, begun with the home board; only a credential at the reciprocal level moves.",
      ),
    },
  ]),
};
