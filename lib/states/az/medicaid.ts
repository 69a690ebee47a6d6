import { date, firstOfYear } from "@/lib/dates";
import { citing, dated, undated, type Citation, type Dated, type Version } from "@/lib/rules/dated";
import { jurisdictions, type Jurisdiction } from "@/lib/states/facts/jurisdictions";

/** Whether a state's Medicaid pays for peer support, as far as a source says so for a day. */
export type Coverage = "pays" | "to be confirmed" | "does not pay";

const readOn = date("2026-11-21");

/** The survey of 2024 and what its silence on a state allows. */
const survey = {
  source: "Policy Center for Maternal Mental Health: state gaps, follow-up report",
  url: "https://policycentermmh.org/state-gaps-in-peer-support-certification-and-reimbursement-agency-follow-up-report/",
  readOn,
} as const;
const surveyed = date("2024-09-24");
const listed = citing({ ...survey, basis: "found" });
const inferred = citing({ ...survey, basis: "reading" });

/**
 * From which day a state's own source speaks: the day it names, or else its own date. A source
 * dated by its year alone speaks from the last day of that year.
 */
const speaksFrom: Readonly<Record<string, { readonly day: string; readonly source: number }>> = {
  IL: { day: "2026-01-08", source: 0 },
  MN: { day: "2007-12-31", source: 0 },
  NM: { day: "2023-12-31", source: 0 },
  SC: { day: "2004-04-30", source: 2 },
  TX: { day: "2019-01-01", source: 0 },
  VA: { day: "2017-07-01", source: 2 },
  VT: { day: "2025-12-31", source: 1 },
};

/** An undated page is taken to speak for the year in which it was read (reading). */
const undatedSpeaksFrom = firstOfYear(2026);

const surveyYear = { from: firstOfYear(2024), after: firstOfYear(2025) } as const;

type Versions = readonly [Version<Coverage>, ...Version<Coverage>[]];

function versionsOf(place: Jurisdiction): Versions {
  switch (place.medicaidDetail.basis) {
    case "direct":
      return shownByTheState(place);
    case "direct, 2024 list":
      return shownByTheSurvey(place);
    case "inferred":
      return [
        {
          from: undated,
          value: "to be confirmed",
          cite: inferred(
            "states with gaps",
            "The survey set out to list states with gaps and does not list this one.",
          ),
        },
      ];
    case "unknown":
      return [
        {
          from: undated,
          value: "unknown",
          cite: ownSource(place, 0, place.medicaidDetail.note ?? "No source was found."),
        },
      ];
  }
}

function shownByTheState(place: Jurisdiction): Versions {
  const known = speaksFrom[place.state];
  const note = place.medicaidDetail.note ?? "Medicaid pays for peer support";
  const cite = ownSource(place, known?.source ?? 0, `${note}.`);
  const silent =
    known === undefined
      ? "The page is undated and read as speaking from January 1 of the year it was read in."
      : `The source speaks from ${known.day}.`;
  const reading = { ...cite, says: `${note}. ${silent}`, basis: "reading" } as const;
  const from = known === undefined ? undatedSpeaksFrom : date(known.day);
  const pays = { from, value: "pays", cite: known === undefined ? reading : cite } as const;
  return namedAsGap.has(place.state)
    ? [...gapIn2024, afterTheGap, pays]
    : [{ from: undated, value: "to be confirmed", cite: reading }, pays];
}

function shownByTheSurvey({ medicaidDetail }: Jurisdiction): Versions {
  const { mentalHealth, substanceUse } = medicaidDetail;
  if (mentalHealth !== true && substanceUse !== true) {
    return [...gapIn2024, afterTheGap];
  }
  const of =
    mentalHealth !== true ? "substance use" : substanceUse === true ? "both" : "mental health";
  const cite = listed("coverage by state", `Medicaid pays for peer support: ${of}. One is enough.`);
  return [
    { from: undated, value: "to be confirmed", cite },
    { from: surveyed, value: "pays", cite },
  ];
}

/** States whose own source speaks after the survey had named them a gap. */
const namedAsGap: ReadonlySet<string> = new Set(["VT"]);

const gap = listed("states with gaps", "The survey lists the state with neither domain in 2024.");
const sinceTheGap = listed(
  "states with gaps",
  "The gap is named for 2024; from then on nothing is known until a later source speaks.",
);

const afterTheGap = { from: surveyYear.after, value: "unknown", cite: sinceTheGap } as const;

const gapIn2024: Versions = [
  { from: undated, value: "unknown", cite: gap },
  { from: surveyYear.from, value: "does not pay", cite: gap },
];

function ownSource(place: Jurisdiction, index: number, says: string): Citation {
  const source = place.sources[index];
  const isGiven = place.medicaidDetail.note?.startsWith("given source") === true;
  return citing({
    source: source?.title.replace(/ \(sources\/.*\)$/, "") ?? "No source",
    url: source?.url ?? null,
    readOn,
    basis: isGiven ? "given" : "found",
  })(source?.asOf ?? "undated", says);
}

/** Medicaid coverage of peer support by state, each fact with its days. */
export const medicaid: ReadonlyMap<string, Dated<Coverage>> = new Map(
  [...jurisdictions.values()].map((place) => [
    place.state,
    dated<Coverage>(`Medicaid pays for peer support in ${place.state}`, versionsOf(place)),
  ]),
);
