import { date } from "@/lib/dates";
import { citing } from "@/lib/rules/dated";

const readOn = date("2026-11-21");

/** AHCCCS, questions and answers on the PRSS and its training programs. */
export const faq = citing({
  source: "AHCCCS: PRSS and PSETP frequently asked questions",
  url: null,
  readOn,
  basis: "given",
});

/** Our reading of a point that the FAQ leaves open. */
export const reading = citing({
  source: "Reading of the AHCCCS FAQ",
  url: null,
  readOn,
  basis: "reading",
});

/** A page on Arizona in a national database of peer specialists. */
export const copeland = citing({
  source: "Copeland Center: peer specialists in Arizona",
  url: "https://copelandcenter.com/peer-specialists/arizona",
  readOn,
  basis: "found",
});

/** The private board for addiction counselors: its manuals and pages. */
export const abcac = citing({
  source: "Arizona Board for Certification of Addiction Counselors: site and manuals",
  url: "https://github.com/Brian2169fdsa/abcac",
  readOn,
  basis: "found",
});
