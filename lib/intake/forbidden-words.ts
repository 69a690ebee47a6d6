/**
 * What the registry never stores. Social Security numbers; what speaks of health, recovery or how it
 * was lived; a criminal record.
 */
export const forbidden = ["social-security-number", "health", "criminal-history"] as const;

/** One kind of what the registry never stores. */
export type Forbidden = (typeof forbidden)[number];

/** What tells each kind of forbidden content. */
export type Telltales = readonly (readonly [because: Forbidden, pattern: RegExp])[];

const span = "(?:date|since|start|began|time|length|years?|yrs?|months?|status|story|history)";
const amount = "(?:\\d+\\+?|one|two|three|four|five|six|seven|eight|nine|ten|many|several)";

/** How a column that may not be kept is named, in lower case with single spaces for signs. */
export const forbiddenHeaders: Telltales = [
  [
    "social-security-number",
    anyOf(
      [
        "ssn\\d?",
        "s s n",
        "ss ?#",
        "ss ?(?:no|num|number|nbr|last ?\\d)",
        "^ss$",
        "soc(?:ial)? ?sec\\w*",
      ],
      [
        "^social(?: ?#| no| number)?$",
        "itin",
        "tax ?payer.*",
        "tax ?id",
        "last ?(?:4|four)",
        "seguro social",
      ],
    ),
  ],
  [
    "health",
    anyOf(
      [
        "dx\\w*",
        "diagnos\\w*",
        "icd\\w*",
        "dsm ?\\w*",
        "smi",
        "sed",
        "gmh",
        "mental(?:ly)? ill(?:ness)?",
      ],
      [
        `mental ?health ${span}`,
        "(?:mental ?)?health (?:condition|history|information|issue|status)s?",
      ],
      [
        "medical(?: \\w+)?",
        "medicat\\w*",
        "medicines?",
        "meds",
        "prescri\\w*",
        "disorders?",
        "disab\\w*",
      ],
      [
        "sober\\w*",
        "sobriety\\w*",
        "clean ?(?:date|time|since)",
        "^clean$",
        "relaps\\w*",
        "sobriedad",
      ],
      [
        `recovery ?${span}`,
        "^recovery$",
        `${span} (?:in|of|into) recovery$`,
        "in recovery",
        "recovering",
      ],
      [
        "substances?(?: use| abuse)?",
        "drugs?(?: of choice| use| history)?$",
        "alcohol\\w*",
        "addict(?:ed|ion)$",
      ],
      [
        "lived experience",
        "treatment(?: history| date| received)?$",
        "hospitali[sz]\\w*",
        "rehab",
        "detox\\w*",
      ],
      [
        "suicid\\w*",
        "trauma(?: history)?$",
        "^interview$",
        "interview(?:er)? (?:notes?|comments?|answers?)",
      ],
      ["diagnostico", "medicamentos?", "salud mental", "discapacidad"],
    ),
  ],
  [
    "criminal-history",
    anyOf(
      [
        "criminal\\w*",
        "convict\\w*",
        "felon\\w*",
        "misdemean\\w*",
        "arrest\\w*",
        "incarcerat\\w*",
        "jail\\w*",
      ],
      ["prison\\w*", "parole\\w*", "probation", "background ?check\\w*", "justice ?involve\\w*"],
      ["offen[sc]es?", "dui", "antecedentes(?: penales)?"],
    ),
  ],
];

/** Words that say it wherever they stand, in a name or a program's name too. */
export const forbiddenAnywhere: Telltales = [
  ["social-security-number", /\b(?:ssn|social security)\b.*\d/i],
  ["health", /\b(?:[Dd][Xx]|[Dd]iagnos(?:is|es|ed|tic)|DIAGNOS(?:IS|ED)|SMI|F\d{2}\.\d{1,3})\b/],
];

/** Words that say it in free text, where no name of a person or program stands. */
export const forbiddenInText: Telltales = [
  [
    "social-security-number",
    /\b(?:(?:ssn?|itin|social|soc\.? ?sec\.?)\b|ssn(?=\d))\W*(?:#|no\.?|number|last|ending|ends)?.{0,20}\d{4}/i,
  ],
  [
    "health",
    anyOf(
      ["dx", "diagnos\\w*", "icd-? ?(?:9|10)", "f\\d{2}(?:\\.\\d{1,3})?", "smi", "mentally ill"],
      [
        "mental (?:illness|health (?:condition|history|issue)s?)",
        "disorders?",
        "bi-?polar",
        "schizo\\w*",
      ],
      [
        "psychos[ie]s",
        "psychotic",
        "psychiatr\\w*",
        "ptsd",
        "mdd",
        "adhd",
        "ocd",
        "depress(?:ion|ed|ive)",
      ],
      [
        "anxiety",
        "(?:sud|oud|aud)",
        "alcoholi\\w*",
        "addict(?:ed|ion)?",
        "overdos\\w*",
        "detox\\w*",
        "rehab",
      ],
      [
        "relaps\\w*",
        "sober",
        "sobriety",
        "clean (?:date|time|since|and sober|for \\d+|\\d+)",
        "in recovery",
      ],
      [
        `${amount} ?(?:years?|yrs?|months?|mos?|days?)\\.? (?:of |in |into )?(?:recovery|sober|clean)`,
      ],
      [
        "(?:my|her|his|their) recovery",
        "recovery (?:date|since|years?|yrs?|time|\\d+)",
        "medicat(?:ions?|ed)",
      ],
      [
        "(?:on|her|his|their|takes|off) meds",
        "suboxone",
        "methadone",
        "buprenorphine",
        "naltrexone",
      ],
      [
        "vivitrol",
        "lithium",
        "seroquel",
        "zoloft",
        "prozac",
        "abilify",
        "lexapro",
        "xanax",
        "clozapine",
      ],
      [
        "heroin",
        "cocaine",
        "fentanyl",
        "opioids?",
        "opiates?",
        "meth(?:amphetamines?)?",
        "hospitali[sz]ed",
      ],
      ["suicid\\w*", "inpatient", "self-?harm", "hiv", "hepatitis"],
    ),
  ],
  [
    "criminal-history",
    anyOf(
      ["criminal", "convict(?:ed|ions?)", "felon(?:y|ies)?", "misdemeanou?rs?", "arrest(?:ed|s)?"],
      [
        "incarcerat\\w*",
        "(?:in|from|to|county) (?:jail|prison)",
        "on (?:parole|probation)",
        "parolee?",
      ],
      ["dui", "dwi"],
    ),
  ],
];

function anyOf(...lists: readonly (readonly string[])[]): RegExp {
  return new RegExp(`(?<![\\w])(?:${lists.flat().join("|")})(?![\\w])`, "i");
}
