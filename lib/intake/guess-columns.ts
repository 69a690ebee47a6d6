import { columnsOfPeople, guessByNames } from "./guess-by-names";

/** What the registry reads from a row. Other columns are kept with the row and read by people only. */
export const fields = [
  "family",
  "given",
  "middle",
  "birthDate",
  "email",
  "credential",
  "program",
  "certifiedOn",
  "otherState",
] as const;

/** Something the registry reads from a row. */
export type Field = (typeof fields)[number];

/** In which column (counted from 0) each field stands. A field without a column is missing everywhere. */
export type ColumnMapping = Readonly<Partial<Record<Field, number>>>;

/** Fields without which no row could be registered. */
export const neededFields = ["family", "given", "credential"] as const satisfies readonly Field[];

/** What offices call each column, most usual first, without spaces and signs. */
const names: Readonly<Record<Field, readonly string[]>> = {
  ...columnsOfPeople,
  credential: [
    "credential",
    "credentialtype",
    "credentialkind",
    "credentialname",
    "certificationtype",
    "certtype",
    "certification",
    "certificate",
    "cert",
    "credentials",
    "type",
    "title",
  ],
  program: [
    "trainingprogramagency",
    "trainingprogram",
    "psetp",
    "psetpname",
    "programname",
    "program",
    "trainingagency",
    "trainingprovider",
    "trainedby",
    "trainingorganization",
    "trainer",
    "training",
    "agency",
    "school",
  ],
  certifiedOn: [
    "datecertified",
    "certifieddate",
    "certifiedon",
    "certificationdate",
    "certdate",
    "datecert",
    "dateofcertification",
    "dateofcert",
    "credentialdate",
    "datecredentialed",
    "credentialedon",
    "dateissued",
    "issuedate",
    "issuedon",
    "issued",
    "dateofissue",
    "certified",
    "completiondate",
    "graduationdate",
    "dategraduated",
    "date",
  ],
  otherState: [
    "outofstate",
    "outofstatest",
    "otherstate",
    "fromstate",
    "stateoforigin",
    "originstate",
    "homestate",
    "issuingstate",
    "reciprocitystate",
    "reciprocity",
    "transferstate",
    "stateissued",
    "statecertified",
    "state",
  ],
};

/** Guesses by the header which column holds what. The closest name wins; no column serves twice. */
export function guessColumns(headers: readonly string[]): ColumnMapping {
  return Object.fromEntries(guessByNames(headers, fields, names));
}

/** The needed fields that have no column. */
export function missingColumns(mapping: ColumnMapping): readonly Field[] {
  return neededFields.filter((field) => mapping[field] === undefined);
}
