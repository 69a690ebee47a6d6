import { date } from "@/lib/dates";
import { citing } from "@/lib/rules/dated";

const readOn = date("2026-11-21");

/** The manual of the waiver for severe disabling mental illness. */
export const manual = citing({
  source: "Montana SDMI HCBS waiver manual: peer support",
  url: null,
  readOn,
  basis: "given",
});

/** The statute on peer support specialists. */
export const statute = citing({
  source: "Mont. Code 37-39-312",
  url: "https://lexace.ai/us/statute/montana/37-39-312",
  readOn,
  basis: "found",
});

/** The statute on late renewal. */
export const lateStatute = citing({
  source: "Mont. Code 37-1-141 and 37-1-130",
  url: "https://leg.mt.gov/bills/mca/title_0370/chapter_0010/part_0010/section_0410/0370-0010-0010-0410.html",
  readOn,
  basis: "found",
});

/** The board's rule on continuing education. */
export const educationRule = citing({
  source: "Montana Board of Behavioral Health: annual continuing education",
  url: "https://rules.mt.gov/gateway/ShowRuleFile.asp?RID=40269",
  readOn,
  basis: "found",
});

/** The rule on applications, in a version marked obsolete. */
export const applicationRule = citing({
  source: "Montana Board of Behavioral Health: application rule (obsolete version)",
  url: "http://mtrules.org/gateway/ShowRuleVersionFile.asp?RVID=46699",
  readOn,
  basis: "found",
  superseded: true,
});

/** The older rule on keeping records of education. */
export const olderRecords = citing({
  source: "Montana: older rule on records of education (RVID 46706)",
  url: null,
  readOn,
  basis: "found",
  superseded: true,
});

/** The rule on renewal by computer, in a superseded version. */
export const onlineRule = citing({
  source: "ARM 24.101.413 (superseded version)",
  url: null,
  readOn,
  basis: "found",
  superseded: true,
});

/** The peer network's pages. */
export const network = citing({
  source: "Montana's Peer Network: peer support division",
  url: "https://mtpeernetwork.org/peer-support-division/",
  readOn,
  basis: "found",
});

/** Our reading of what these leave open. */
export const reading = citing({
  source: "Reading of the Montana sources",
  url: null,
  readOn,
  basis: "reading",
});
