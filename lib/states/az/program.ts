import { date } from "@/lib/dates";
import { always, dated, undated } from "@/lib/rules/dated";
import type { ProgramPolicy } from "@/lib/rules/program-policy";
import { asks, invites, requirement } from "@/lib/states/general-program";
import { faq, reading } from "./sources";

const notStated = faq("all", "Looked for and not found; AMPM 963 was not found.");

/** What Arizona asks of a Peer Support Employment Training Program. */
export const prssProgram: ProgramPolicy = {
  called: "Peer Support Employment Training Program (PSETP)",
  reviewer: always<string>(
    "Who reviews programs",
    "OIFA Alliance",
    faq("A16", "The OIFA Alliance oversees the review and recognition of programs."),
  ),
  requirements: [
    asks(
      "provider-registration",
      faq(
        "A15",
        "Operators are AHCCCS-registered providers and complete the OIFA Alliance's review and recognition: both.",
      ),
    ),
    invites(
      "registered-since",
      reading("A15, what is handed in", "The day of the registration helps to find it."),
    ),
    asks(
      "responsible-person",
      reading("A15, what is handed in", "Somebody answers for the program."),
    ),
    asks(
      "curriculum",
      reading(
        "A5 and A15, what is handed in",
        "What an operator hands in is not stated. What is taught is shown, because the review has to judge it.",
      ),
    ),
    asks(
      "training-hours",
      faq("A13", "Programs typically take about 40 hours and may vary; no minimum is stated."),
    ),
    asks(
      "medicaid-policy",
      faq(
        "A5",
        "Recognized programs comply with Medicaid's policy on paying for peer support and with CMS regulations.",
      ),
    ),
    asks(
      "admission",
      faq("A21", "Who objects to sharing lived experience cannot be admitted to the training."),
    ),
    asks("exam", faq("A5", "A recognized program is completed and its exam passed.")),
    invites(
      "exam-mark",
      faq("A5", "An exam is passed; its mark is not stated, and AMPM 963 was not found."),
    ),
    asks(
      "trainers",
      reading("A15, what is handed in", "Who teaches, and what qualifies them, is stated."),
    ),
    asks(
      "contacts",
      reading("A22, whom to ask", "Graduates ask the operator for copies, so it can be reached."),
    ),
    invites("own-staff", faq("A17", "Operators may credential their own staff.")),
    requirement(
      "records-duty",
      dated("Asked of a program", [
        {
          from: undated,
          value: "optional",
          cite: reading("A22, before 2023-10-01", "No such duty is stated for earlier requests."),
        },
        {
          from: date("2023-10-01"),
          value: "asked",
          cite: faq(
            "A22",
            "As of October 1, 2023 operators keep records of credentials and give graduates an electronic copy on request; failing that OIFA confirms from the master registry.",
          ),
        },
      ]),
    ),
  ],
  term: always<never>("How long a recognition lasts", "unknown", notStated),
  reviewDays: always<number>("Days for the review", "unknown", notStated),
  ownStaff: always<"allowed">(
    "An operator credentials its own staff",
    "allowed",
    faq("A17", "Operators may credential their own staff."),
  ),
  trainingHours: always<"no minimum">(
    "Hours of training",
    "no minimum",
    faq("A13", "Programs typically take about 40 hours and may vary; no minimum is stated."),
  ),
  examMark: always<number>(
    "The mark that passes the exam",
    "unknown",
    faq("A5", "An exam is passed; its mark is not stated, and AMPM 963 was not found."),
  ),
};
