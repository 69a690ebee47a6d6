import { always } from "@/lib/rules/dated";
import type { Category, Service } from "@/lib/rules/service";
import { code, olderAnswer, reading, training } from "./sources";

/** What Rule 140 asks of who delivers a service. */
export interface ServiceRule {
  /** The lowest category that may deliver it. */
  readonly least: Category | "licensed";
  /** A mental health professional needs a QMHP at hand. */
  readonly qmhpAccess?: true;
  readonly crisisTrained?: true;
  /** The lowest category of the supervisor. */
  readonly supervisedBy?: Category;
  /** A team: led by who meets the least category, with somebody else of any category. */
  readonly withOthers?: true;
  /** Whether staff below the least category may be on the team is not stated. */
  readonly belowNotStated?: true;
  /** Whether the state advises against giving it to a peer. */
  readonly advisedAgainst?: true;
}

function page(service: string, says: string) {
  return training(`Qualified mental health services: ${service}`, says);
}

/** Who may deliver each service. */
export const services = {
  iatp: always<ServiceRule>(
    "Integrated assessment and treatment planning",
    { least: "MHP", supervisedBy: "LPHA" },
    page("1", "By an MHP or QMHP under the supervision of an LPHA."),
  ),
  "community-support": always<ServiceRule>(
    "Community support",
    { least: "RSA" },
    page("2", "By an RSA, MHP, QMHP or LPHA."),
  ),
  "intensive-outpatient": always<ServiceRule>(
    "Intensive outpatient",
    { least: "QMHP" },
    page("3", "By a QMHP; four hours a day, five days a week."),
  ),
  "medication-administration": always<ServiceRule>(
    "Medication administration",
    { least: "licensed" },
    page("4", "By a licensed physician, advanced practice nurse, RN or LPN."),
  ),
  "medication-training": always<ServiceRule>(
    "Medication training",
    { least: "RSA" },
    page("5", "By an RSA, MHP, QMHP or LPHA."),
  ),
  "psychosocial-rehabilitation": always<ServiceRule>(
    "Psychosocial rehabilitation",
    { least: "RSA" },
    page("6", "By an RSA, MHP, QMHP or LPHA."),
  ),
  therapy: always<ServiceRule>(
    "Therapy and counseling",
    { least: "MHP", advisedAgainst: true },
    page("7", "By an MHP, QMHP or LPHA."),
  ),
  "crisis-intervention": always<ServiceRule>(
    "Crisis intervention",
    { least: "MHP", qmhpAccess: true },
    page("8", "By a QMHP, LPHA, or an MHP with immediate access to a QMHP."),
  ),
  "mobile-crisis-response": always<ServiceRule>(
    "Mobile crisis response",
    { least: "MHP", qmhpAccess: true, crisisTrained: true, withOthers: true },
    page(
      "8",
      "By a team trained in crisis de-escalation, led by a QMHP, LPHA, or MHP with immediate access to a QMHP, with at least one other person of any category.",
    ),
  ),
  "crisis-stabilization": always<ServiceRule>(
    "Crisis stabilization",
    { least: "MHP", qmhpAccess: true, crisisTrained: true },
    page("8", "By an MHP with immediate access to a QMHP, trained in crisis intervention."),
  ),
  act: always<ServiceRule>(
    "Assertive community treatment",
    { least: "MHP", belowNotStated: true },
    page("9", "By a team; CRSS and CFPP are team members."),
  ),
  cst: always<ServiceRule>(
    "Community support team",
    { least: "MHP", belowNotStated: true },
    page("10", "By a team led by a QMHP; CRSS and CFPP are team members."),
  ),
  "vp-cst": always<ServiceRule>(
    "Violence prevention community support team",
    { least: "PSW", supervisedBy: "QMHP" },
    page("11", "By a team overseen by a QMHP; staff are PSW, RSA, MHP, QMHP or LPHA."),
  ),
  "client-centered-consultation": always<ServiceRule>(
    "Client-centered consultation",
    { least: "RSA" },
    page("12", "By an RSA, MHP, QMHP or LPHA."),
  ),
  "mental-health-case-management": always<ServiceRule>(
    "Mental health case management",
    { least: "RSA" },
    page("12", "By an RSA, MHP, QMHP or LPHA."),
  ),
  "transition-linkage": always<ServiceRule>(
    "Transition linkage and aftercare",
    { least: "MHP" },
    page("12", "By an MHP, QMHP or LPHA."),
  ),
} satisfies Record<Service, unknown>;

/** Who counts as what. */
export const staff = {
  age: always<number>(
    "Age of a PSW or RSA",
    21,
    training("Professional categorizations, page 1", "At least 21 years old."),
  ),
  mhpByCredential: always<readonly string[]>(
    "Credentials that make a mental health professional",
    ["CRSS", "CFPP"],
    training(
      "Peer certifications recognized in Rules 132 and 140",
      "CRSS and CFPP qualify as MHP.",
    ),
  ),
  current: always<true>(
    "The certification is current",
    true,
    code("staff", "The routes by CRSS and CFPP need a current certification."),
  ),
  otherRoutes: always<true>(
    "Other ways to be a mental health professional",
    true,
    training(
      "Professional categorizations, page 2",
      "Nine routes in all, among them degrees, nursing, and years of experience.",
    ),
  ),
  cprs: always<true>(
    "What the CPRS counts as",
    "unknown",
    reading(
      "PSW and CPRS",
      "The CPRS does not make an MHP. Whether it is approved for a PSW was not found: ask HFS.",
    ),
  ),
  supervisor: always<true>(
    "The supervisor is of a higher category",
    true,
    training(
      "Professional categorization",
      "To bill Medicaid, the supervisor meets a higher category; an LPHA stands at the top.",
    ),
  ),
  role: always<true>(
    "Peers give peer-based services",
    true,
    training(
      "Important",
      "A CRSS should give only non-clinical, peer-based services; billing rules alone should not decide.",
    ),
  ),
  employer: always<true>(
    "Employer",
    true,
    code(
      "staff",
      "Credentialed staff who are not independent, and PSWs, are employees of a CMHC or BHC.",
    ),
  ),
};

/** The peer on a team. */
export const team = {
  months: always<number>(
    "Months after hire to be certified",
    18,
    training(
      "Qualified mental health services: 9 and 10",
      "At least one member is a CRSS or CFPP, or able to be certified within 18 months after the date of hire.",
    ),
  ),
  deadline: always<"inclusive">(
    "How the months are counted",
    "inclusive",
    reading(
      "18 months",
      "Hire plus 18 calendar months, the last day included; the person is on the path to certification. After it the place is empty.",
    ),
  ),
  certified: always<"a CRSS, or a CFPP for children">(
    "The peer that an older answer asked for",
    "a CRSS, or a CFPP for children",
    olderAnswer(
      "ACT and CST",
      "An actual CRSS, or a CFPP for a child CST; the newer training governs.",
    ),
  ),
};
