import type { Service } from "@/lib/rules/service";
import type { Ask, WorkedCase } from "@/lib/rules/worked-case";

type Details = Readonly<Record<string, unknown>>;

const holds = (credential: string, validity: string) => ({
  credentials: [{ state: "IL", credential, validity }],
  categories: [],
});
const crss = holds("CRSS", "valid");
const qmhp = { categories: ["QMHP"] };

const service = (name: Service, worker: Details, details: Details = {}): Ask => ({
  question: "service",
  state: "IL",
  service: name,
  on: "2026-03-01",
  worker,
  supervisor: qmhp,
  ...details,
});

const team = (on: string, members: readonly Details[], name: Service = "act"): Ask => ({
  question: "team",
  state: "IL",
  service: name,
  on,
  members,
});

const onPath = (hiredOn: string) => ({ hiredOn, onPath: true, credentials: [] });

/** Examples on services and teams under Rule 140. */
export const serviceCases: readonly WorkedCase[] = [
  {
    name: "a CRSS may give psychosocial rehabilitation under a QMHP",
    ask: service("psychosocial-rehabilitation", { ...crss, age: 40 }),
    expect: { permitted: "yes", advised: "yes", category: "MHP" },
    because: "RSA or higher; a current CRSS is an MHP",
  },
  {
    id: "IL-18",
    name: "a lapsed CRSS is no way to bill as an MHP",
    ask: service("psychosocial-rehabilitation", holds("CRSS", "expired")),
    expect: { permitted: "no", category: null },
    because: "the route needs a current certification",
  },
  {
    id: "IL-18",
    name: "another of the nine routes still is",
    ask: service("psychosocial-rehabilitation", {
      ...holds("CRSS", "expired"),
      categories: ["MHP"],
    }),
    expect: { permitted: "yes", category: "MHP" },
    because: "nine routes lead to MHP",
  },
  {
    name: "whether a CRSS of unknown standing may serve is not known",
    ask: service("psychosocial-rehabilitation", {
      credentials: [{ state: "IL", credential: "CRSS" }],
      categories: [],
    }),
    expect: { permitted: "refer", category: null },
    because: "the route needs a current certification",
  },
  {
    id: "IL-22",
    name: "a PSW aged 22 under a QMHP may serve on a violence prevention team",
    ask: service("vp-cst", { credentials: [], categories: ["PSW"], age: 22 }),
    expect: { permitted: "yes", category: "PSW" },
    because: "PSW or higher, overseen by a QMHP",
  },
  {
    id: "IL-22",
    name: "at 21 too",
    ask: service("vp-cst", { credentials: [], categories: ["PSW"], age: 21 }),
    expect: { permitted: "yes", category: "PSW" },
    because: "at least 21",
  },
  {
    id: "IL-23",
    name: "at 20 one is not a PSW",
    ask: service("vp-cst", { credentials: [], categories: ["PSW"], age: 20 }),
    expect: { permitted: "no", category: null },
    because: "at least 21",
  },
  {
    name: "an MHP does not oversee a violence prevention team",
    ask: service(
      "vp-cst",
      { credentials: [], categories: ["PSW"], age: 22 },
      { supervisor: { categories: ["MHP"] } },
    ),
    expect: { permitted: "no" },
    because: "overseen by a QMHP",
  },
  {
    name: "whether the CPRS makes a PSW is for HFS to say",
    ask: service("vp-cst", { ...holds("CPRS", "valid"), age: 30 }),
    expect: { permitted: "refer", category: null },
    because: "approval was looked for and not found",
  },
  {
    name: "the CPRS makes no MHP",
    ask: service("psychosocial-rehabilitation", { ...holds("CPRS", "valid"), age: 30 }),
    expect: { permitted: "no", category: null },
    because: "not named in Rules 132 and 140",
  },
  {
    id: "IL-24",
    name: "a CRSS does not give intensive outpatient",
    ask: service("intensive-outpatient", crss, { supervisor: { categories: ["LPHA"] } }),
    expect: { permitted: "no", category: "MHP" },
    because: "by a QMHP",
  },
  {
    id: "IL-25",
    name: "therapy by a CRSS is permitted and advised against",
    ask: service("therapy", crss),
    expect: { permitted: "yes", advised: "no", category: "MHP" },
    because: "role fidelity",
  },
  {
    id: "IL-26",
    name: "crisis intervention by a CRSS without a QMHP at hand is not permitted",
    ask: service("crisis-intervention", crss, { withQmhpAccess: false }),
    expect: { permitted: "no" },
    because: "an MHP needs immediate access to a QMHP",
  },
  {
    id: "IL-26",
    name: "with a QMHP at hand it is",
    ask: service("crisis-intervention", crss, { withQmhpAccess: true }),
    expect: { permitted: "yes" },
    because: "an MHP needs immediate access to a QMHP",
  },
  {
    id: "IL-26",
    name: "where nobody knows whether a QMHP is at hand, nobody can say",
    ask: service("crisis-intervention", crss),
    expect: { permitted: "refer" },
    because: "an MHP needs immediate access to a QMHP",
  },
  {
    id: "IL-29",
    name: "an RSA does not give transition linkage",
    ask: service("transition-linkage", { credentials: [], categories: ["RSA"], age: 30 }),
    expect: { permitted: "no", category: "RSA" },
    because: "MHP or higher",
  },
  {
    name: "integrated assessment by an MHP takes an LPHA as supervisor",
    ask: service("iatp", crss),
    expect: { permitted: "no" },
    because: "under the supervision of an LPHA",
  },
  {
    name: "under an LPHA it is permitted",
    ask: service("iatp", crss, { supervisor: { categories: ["LPHA"] } }),
    expect: { permitted: "yes" },
    because: "under the supervision of an LPHA",
  },
  {
    name: "an MHP is not supervised by another MHP",
    ask: service("community-support", crss, { supervisor: { categories: ["MHP"] } }),
    expect: { permitted: "no" },
    because: "the supervisor is of a higher category",
  },
  {
    name: "medication is not administered by a CRSS",
    ask: service("medication-administration", crss),
    expect: { permitted: "no" },
    because: "by a licensed physician or nurse",
  },
  {
    name: "a CRSS may lead a mobile crisis team with training, a QMHP at hand and one more",
    ask: service("mobile-crisis-response", crss, {
      withQmhpAccess: true,
      crisisTrained: true,
      others: [{ categories: ["RSA"] }],
    }),
    expect: { permitted: "yes" },
    because: "a leader, and one other person of any category",
  },
  {
    name: "alone it is no team",
    ask: service("mobile-crisis-response", crss, {
      withQmhpAccess: true,
      crisisTrained: true,
      others: [],
    }),
    expect: { permitted: "no" },
    because: "a leader, and one other person of any category",
  },
  {
    name: "a PSW may be its second member",
    ask: service(
      "mobile-crisis-response",
      { credentials: [], categories: ["PSW"], age: 30 },
      { crisisTrained: true, others: [{ categories: ["QMHP"] }] },
    ),
    expect: { permitted: "yes", category: "PSW" },
    because: "a leader, and one other person of any category",
  },
  {
    name: "crisis stabilization takes crisis training",
    ask: service("crisis-stabilization", crss, { withQmhpAccess: true, crisisTrained: false }),
    expect: { permitted: "no" },
    because: "trained in crisis intervention",
  },
  {
    id: "IL-19",
    name: "a member on the path keeps the team compliant for 18 months after hire",
    ask: team("2026-02-27", [onPath("2024-08-31")]),
    expect: { compliant: "yes", until: "2026-02-28" },
    because: "18 months after hire, clamped to the month's last day",
  },
  {
    id: "IL-19",
    name: "the last day of the 18 months counts",
    ask: team("2026-02-28", [onPath("2024-08-31")]),
    expect: { compliant: "yes", until: "2026-02-28" },
    because: "the deadline is inclusive",
  },
  {
    id: "IL-19",
    name: "a day later the place is empty",
    ask: team("2026-03-01", [onPath("2024-08-31")]),
    expect: { compliant: "no", until: "2026-02-28" },
    because: "the deadline is inclusive",
  },
  {
    name: "hired on June 15, 2024, the time was over on December 15, 2025",
    ask: team("2026-01-10", [onPath("2024-06-15")]),
    expect: { compliant: "no", until: "2025-12-15" },
    because: "18 months after hire",
  },
  {
    name: "a certified peer makes a community support team compliant",
    ask: team(
      "2026-01-10",
      [
        {
          hiredOn: "2020-01-01",
          credentials: [{ state: "IL", credential: "CFPP", validity: "valid" }],
        },
      ],
      "cst",
    ),
    expect: { compliant: "yes", until: null },
    because: "a CRSS or CFPP",
  },
  {
    name: "of a member of whom neither the day of hire nor the path is known, nobody can tell",
    ask: team("2026-01-10", [{ credentials: [] }]),
    expect: { compliant: "refer", until: null },
    because: "the member may be on the path, and may have been hired lately",
  },
  {
    name: "a team of nobody has no peer",
    ask: team("2026-01-10", []),
    expect: { compliant: "no", until: null },
    because: "at least one CRSS or CFPP, or on the path",
  },
  {
    name: "a violence prevention team is asked for no peer",
    ask: team("2026-01-10", [], "vp-cst"),
    expect: { compliant: "yes", until: null },
    because: "no such rule is stated",
  },
];
