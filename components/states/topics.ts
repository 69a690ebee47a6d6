/** What the parameters of a credential are about, in the order in which people ask. */
export const topics = [
  "term",
  "late",
  "education",
  "carry-over",
  "practice",
  "recognition",
  "admission",
  "services",
  "other",
] as const;

/** What a parameter is about. */
export type Topic = (typeof topics)[number];

const keys: Readonly<Record<Exclude<Topic, "other">, readonly string[]>> = {
  term: [
    "term",
    "first",
    "extension",
    "window",
    "notice",
    "online",
    "opened",
    "automatic",
    "program",
  ],
  late: ["late"],
  education: [
    "hours",
    "hoursOfFirst",
    "firstPeriod",
    "year",
    "suicidePrevention",
    "once",
    "recognized",
    "academic",
    "unique",
    "shared",
    "certificates",
    "auditShare",
    "records",
  ],
  "carry-over": ["carryOver"],
  practice: ["practice", "force", "agency", "proof", "certificate", "month"],
  recognition: ["recognition", "homeStanding", "notOfAState", "ownState"],
  admission: [
    "age",
    "schooling",
    "lived",
    "recovery",
    "trainingHours",
    "training",
    "split",
    "directed",
    "approved",
    "experience",
    "experienceWithDegree",
    "supervision",
    "references",
    "exam",
    "examMark",
    "background",
    "agreement",
    "consent",
    "disclosure",
    "level",
    "jurisdiction",
    "also",
    "record",
  ],
  services: ["units", "weekly", "unit", "crisis"],
};

const known = new Map(
  topics.flatMap((topic) =>
    topic === "other" ? [] : keys[topic].map((key) => [key, topic] as const),
  ),
);

/**
 * The topic of a parameter by its name; one that nobody placed yet stands among the others. Supervision in
 * hours is asked of an applicant; how often it takes place is about practice.
 */
export function topicOf(key: string, value: unknown): Topic {
  if (key === "supervision" && typeof value === "string" && value !== "unknown") return "practice";
  return known.get(key) ?? "other";
}
