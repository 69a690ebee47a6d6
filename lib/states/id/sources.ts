import { date } from "@/lib/dates";
import { citing } from "@/lib/rules/dated";

const readOn = date("2026-11-21");

/** A provider's job description, used for practice and units. */
export const provider = citing({
  source: "Hope Tree: adult peer support job description",
  url: null,
  readOn,
  basis: "given",
});

/** The administrative rule on peer support specialists. */
export const rule = citing({
  source: "IDAPA 16.07.19.200",
  url: "https://regulations.justia.com/states/idaho/16/16-07-19/section-16-07-19-200/",
  readOn,
  basis: "found",
});

/** The administrative rule on family support partners. */
export const familyRule = citing({
  source: "IDAPA 16.07.19.300",
  url: "https://regulations.justia.com/states/idaho/16/16-07-19/section-16-07-19-300/",
  readOn,
  basis: "found",
});

/** The administrator's page on continuing education. */
export const bpa = citing({
  source: "BPA Health: Idaho peer and family support certification, continuing education",
  url: "https://www.bpahealth.com/idaho-peer-family-support-certification-continuing-education/",
  readOn,
  basis: "found",
});

/** The page on the certification process. */
export const process = citing({
  source: "Idaho Peer Support: certification",
  url: "https://www.idahopeersupport.com/certification",
  readOn,
  basis: "found",
});

/** The board for alcohol and drug counselors, on recovery coaches. */
export const ibadcc = citing({
  source: "IBADCC: Certified Peer Recovery Coach",
  url: "https://www.ibadcc.org/new_web/certification/cprc/cprc.shtml",
  readOn,
  basis: "found",
});

/** Our reading of what these leave open. */
export const reading = citing({
  source: "Reading of the Idaho sources",
  url: null,
  readOn,
  basis: "reading",
});
