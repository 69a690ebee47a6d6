import { date } from "@/lib/dates";
import { citing } from "@/lib/rules/dated";

const readOn = date("2026-11-21");

/** The state's training for supervisors of January 8, 2026. */
export const training = citing({
  source: "Illinois DBHR: Understanding Medicaid Rules and the Role of Peer Support Workers",
  url: null,
  readOn,
  basis: "given",
});

/** The state's page on the process for CRSS and CPRS. */
export const processPage = citing({
  source: "IDHS: CRSS and CPRS credential process",
  url: "https://www.dhs.state.il.us/page.aspx?item=155901",
  readOn,
  basis: "found",
});

/** The state's table of credentials. */
export const table = citing({
  source: "IDHS: credential table",
  url: "https://www.dhs.state.il.us/page.aspx?item=154617",
  readOn,
  basis: "found",
});

/** The board's text on keeping the CRSS. */
export const crssText = citing({
  source: "Illinois Certification Board: CRSS maintenance (copy)",
  url: "https://info.5y1.org/illinois-alternative-certification-programs_1_bf42b6.html",
  readOn,
  basis: "found",
});

/** The board's text on keeping the CPRS. */
export const cprsText = citing({
  source: "Illinois Certification Board: CPRS maintenance (copy)",
  url: "https://info.5y1.org/alternative-teaching-certificate-illinois_1_980b5d.html",
  readOn,
  basis: "found",
});

/** The state's clarification of 2017. */
export const clarification = citing({
  source: "IDHS: CRSS clarification",
  url: "https://www.dhs.state.il.us/?item=98380",
  readOn,
  basis: "found",
});

/** The state's page of October 2017 on the opening of the CPRS. */
export const opening = citing({
  source: "IDHS: CPRS, October 2017",
  url: "https://www.dhs.state.il.us/page.aspx?item=98188",
  readOn,
  basis: "found",
});

/** A page on Illinois in a national database, of two ages. */
export const copeland = citing({
  source: "Copeland Center: peer specialists in Illinois",
  url: "https://copelandcenter.com/peer-specialists/illinois",
  readOn,
  basis: "found",
});

/** The same where it has been superseded. */
export const copelandOld = citing({
  source: "Copeland Center: peer specialists in Illinois",
  url: "https://copelandcenter.com/peer-specialists/illinois",
  readOn,
  basis: "found",
  superseded: true,
});

/** The administrative code on staff. */
export const code = citing({
  source: "89 Ill. Adm. Code 140.453",
  url: "https://ilga.gov/commission/jcar/admincode/089/089001400D04530R.html",
  readOn,
  basis: "found",
});

/** An older answer of the state on teams. */
export const olderAnswer = citing({
  source: "IDHS: older answers on ACT and CST",
  url: "https://www.dhs.state.il.us/page.aspx?item=53113",
  readOn,
  basis: "found",
  superseded: true,
});

/** Our reading of what these leave open. */
export const reading = citing({
  source: "Reading of the Illinois sources",
  url: null,
  readOn,
  basis: "reading",
});
