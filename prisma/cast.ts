import { date, type PlainDate } from "@/lib/dates";
import type { Role } from "@/lib/auth/roles";

/** The registrars of the demo, each of one state. */
export const offices = [
  { email: "rosa.delgado@oifa.example.org", name: "Rosa Delgado", state: "AZ" },
  { email: "tom.hale@idaho.example.org", name: "Tom Hale", state: "ID" },
  { email: "june.park@illinois.example.org", name: "June Park", state: "IL" },
  { email: "ada.whitehorse@montana.example.org", name: "Ada Whitehorse", state: "MT" },
] as const;

interface StaffMember {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly state?: string;
  readonly operator?: string;
}

/** The other people of the demo who sign in. */
export const staff: readonly StaffMember[] = [
  {
    email: "marco.reyes@saguaro.example.org",
    name: "Marco Reyes",
    role: "operator",
    operator: "Saguaro Bridge Services",
  },
  { email: "dana.cole@willow.example.org", name: "Dana Cole", role: "employer" },
  { email: "iris.monroe@audit.example.org", name: "Iris Monroe", role: "auditor" },
  { email: "lee.ward@registry.example.org", name: "Lee Ward", role: "administrator" },
];

/** The employer of the demo. */
export const employerNamed = "Desert Willow Behavioral Health";

interface DemoProgram {
  readonly operator: string;
  readonly name: string;
  readonly state: string;
  readonly kind: string;
  readonly recognized: { readonly from: PlainDate; readonly to: PlainDate | null };
}

function arizonaProgram(
  operator: string,
  name: string,
  from: string,
  to: string | null = null,
): DemoProgram {
  return {
    operator,
    name,
    state: "AZ",
    kind: "PRSS",
    recognized: { from: date(from), to: to === null ? null : date(to) },
  };
}

/** The training programs of the demo. One is no longer recognized. */
export const programs: readonly DemoProgram[] = [
  arizonaProgram("Saguaro Bridge Services", "Saguaro Bridge PSETP", "2012-07-01"),
  arizonaProgram("Hassayampa Wellness", "Hassayampa Wellness Institute", "2010-01-04"),
  arizonaProgram("Desert Lantern", "Desert Lantern Peer Academy", "2009-03-02"),
  arizonaProgram("Salt River Peers", "Salt River Peer College", "2011-05-16"),
  arizonaProgram("Mogollon Works", "Mogollon Peer Works", "2008-09-01", "2025-06-30"),
];

interface Registration {
  readonly state: string;
  readonly origin: "reciprocity" | "program" | "legacy";
  readonly kind: string;
  readonly given: string;
  readonly middle?: string;
  readonly family: string;
  readonly birthDate?: string;
  readonly email?: string;
  readonly issuedOn?: string;
  readonly printedExpiry?: string;
  readonly program?: string;
  readonly programAsWritten?: string;
  readonly fromState?: string;
  readonly fromKind?: string;
  readonly fromNumber?: string;
  readonly reason: string;
  /** At work as a PRSS for five months, with three hours of education. */
  readonly facts?: "employed";
  /** A later name. */
  readonly then?: {
    readonly given: string;
    readonly family: string;
    readonly since: PlainDate;
  };
  /** What the office did since: suspended it a month ago, or two months ago until last month; or revoked it. */
  readonly acted?: "suspended" | "lifted" | "revoked";
}

const programRecord = "The program’s record of completion and examination was seen.";

/** The credentials of the demo, as a registrar types them. */
export const registrations: readonly Registration[] = [
  {
    state: "AZ",
    origin: "program",
    kind: "PRSS",
    given: "Elena",
    middle: "Marisol",
    family: "Quintero",
    birthDate: "1988-04-09",
    email: "elena.quintero@example.net",
    issuedOn: "2024-11-02",
    program: "Saguaro Bridge PSETP",
    reason: programRecord,
    facts: "employed",
  },
  {
    state: "AZ",
    origin: "reciprocity",
    kind: "PRSS",
    given: "Theo",
    family: "Lindqvist",
    birthDate: "1979-12-30",
    email: "theo.lindqvist@example.net",
    issuedOn: "2023-06-14",
    fromState: "CA",
    fromKind: "CMPSS",
    fromNumber: "CMPSS-004417",
    reason: "Copy received; it matches California’s online register.",
  },
  {
    state: "AZ",
    origin: "program",
    kind: "PRSS",
    given: "Nadia",
    family: "Okafor",
    birthDate: "1992-08-21",
    email: "nadia.okafor@example.net",
    issuedOn: "2021-04-02",
    program: "Hassayampa Wellness Institute",
    reason: programRecord,
    then: { given: "Nadia", family: "Okafor-Bell", since: date("2025-05-17") },
  },
  {
    state: "AZ",
    origin: "program",
    kind: "PRSS",
    given: "Walt",
    family: "Begay",
    birthDate: "1965-02-11",
    email: "walt.begay@example.net",
    issuedOn: "2025-09-15",
    program: "Mogollon Peer Works",
    reason:
      "Certificate received; the program’s recognition had ended by then. Kept for the office to decide.",
  },
  {
    state: "AZ",
    origin: "legacy",
    kind: "PRSS",
    given: "Gwen",
    family: "Castellanos",
    programAsWritten: "Desert Lantern Peer Acad.",
    reason: "Card file of 2009; the day of certification is not readable on the card.",
  },
  {
    state: "ID",
    origin: "legacy",
    kind: "CPSS",
    given: "Hank",
    family: "Sorensen",
    birthDate: "1984-10-05",
    email: "hank.sorensen@example.net",
    issuedOn: "2025-03-01",
    printedExpiry: "2026-03-01",
    reason: "Certificate on file.",
  },
  {
    state: "IL",
    origin: "legacy",
    kind: "CRSS",
    given: "Bernice",
    family: "Tolliver",
    birthDate: "1971-07-19",
    email: "bernice.tolliver@example.net",
    issuedOn: "2025-08-10",
    printedExpiry: "2027-08-10",
    reason: "Certificate on file.",
  },
  {
    state: "MT",
    origin: "legacy",
    kind: "CBHPSS",
    given: "Cody",
    family: "Running Wolf",
    birthDate: "1990-01-23",
    email: "cody.runningwolf@example.net",
    issuedOn: "2023-09-05",
    reason: "License file of the board.",
  },
  {
    state: "AZ",
    origin: "program",
    kind: "PRSS",
    given: "Priya",
    family: "Anand",
    birthDate: "1986-03-17",
    email: "priya.anand@example.net",
    issuedOn: "2022-02-18",
    program: "Salt River Peer College",
    reason: programRecord,
    acted: "suspended",
  },
  {
    state: "AZ",
    origin: "program",
    kind: "PRSS",
    given: "Oscar",
    family: "Villanueva",
    birthDate: "1977-11-08",
    email: "oscar.villanueva@example.net",
    issuedOn: "2020-10-09",
    program: "Saguaro Bridge PSETP",
    reason: programRecord,
    acted: "revoked",
  },
  {
    state: "AZ",
    origin: "program",
    kind: "PRSS",
    given: "Mae",
    family: "Tsosie",
    birthDate: "1995-05-29",
    email: "mae.tsosie@example.net",
    issuedOn: "2023-01-27",
    program: "Hassayampa Wellness Institute",
    reason: programRecord,
    acted: "lifted",
  },
];
