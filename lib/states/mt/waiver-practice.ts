import { addDays, addMonths, type PlainDate } from "@/lib/dates";
import type { Finding } from "@/lib/rules/decision";
import { finding, said, type Says } from "@/lib/rules/finding";
import { lateness } from "@/lib/rules/late";
import { employmentOn } from "@/lib/rules/employment";
import type { PracticeRule } from "@/lib/rules/policy";
import type { messages } from "./messages";
import { cbhpss } from "./parameters";
import { waiver } from "./waiver-parameters";

const says: Says<keyof typeof messages> = said;

const worksAs = "SDMI-CPSS";

/** The board's certificate is held, in force or lapsed no longer than practice may go on. */
export const holdsCertificate: PracticeRule = ({ facts, on }) => {
  const { cite } = waiver.certificate.on(on);
  const certificates = facts.holds.filter(
    ({ state, credential, issuedOn }) =>
      state === "MT" && credential === "CBHPSS" && (issuedOn === null || issuedOn <= on),
  );
  if (certificates.some((one) => one.printedExpiry !== null && mayGoOn(one.printedExpiry, on))) {
    return says("allowed", "mt-certificate-held", cite);
  }
  return certificates.some((one) => one.printedExpiry === null)
    ? says("refer", "mt-certificate-not-known", cite)
    : says("not-allowed", "mt-certificate-not-held", cite);
};

function mayGoOn(lastDay: PlainDate, on: PlainDate): boolean {
  if (on <= lastDay) return true;
  const late = lateness({ length: cbhpss.term, late: cbhpss.late }, lastDay, on);
  return late?.step.mayPractice === true;
}

/** Work is under a provider agency, or one's own with clinical supervision. */
export const worksUnderWaiver: PracticeRule = ({ facts, on }) => {
  const { cite } = waiver.agency.on(on);
  const jobs = facts.employment.filter((job) => employmentOn([job], worksAs, on) !== null);
  if (jobs.length === 0) return says("not-allowed", "mt-no-waiver-work", cite);
  if (jobs.some((job) => job.setting === "agency")) {
    return says("allowed", "mt-under-agency", cite);
  }
  const isSupervised = facts.supervisionMeetings.some((day) => day <= on);
  if (jobs.some((job) => job.setting === null)) {
    return isSupervised
      ? says("allowed", "mt-supervised-either-way", cite)
      : finding("refer", "setting-not-known", cite);
  }
  return isSupervised
    ? says("allowed", "mt-self-employed-supervised", cite)
    : says("not-allowed", "mt-self-employed-alone", cite);
};

/** A meeting in the month just ended, when the whole of it was worked. */
export const supervisedMonthly: PracticeRule = ({ facts, on }) => {
  const { cite } = waiver.supervision.on(on);
  const job = employmentOn(facts.employment, worksAs, on);
  if (job === null) return null;
  const thisMonth = addDays(on, 1 - Number(on.slice(8)));
  const before = { from: addMonths(thisMonth, -1), to: addDays(thisMonth, -1) };
  const met = (from: PlainDate, to: PlainDate): boolean =>
    facts.supervisionMeetings.some((day) => day >= from && day <= to && day <= on);
  if (job.from <= before.from) {
    return met(before.from, before.to)
      ? says("allowed", "mt-supervision-met", cite, { from: before.from })
      : says("not-allowed", "mt-supervision-missed", cite, before);
  }
  return dueThisMonth(met(thisMonth, on), thisMonth, cite);
};

function dueThisMonth(isMet: boolean, from: PlainDate, cite: Finding["cite"]): Finding<"practice"> {
  const to = addDays(addMonths(from, 1), -1);
  return isMet
    ? says("allowed", "mt-supervision-met", cite, { from })
    : says("allowed", "mt-supervision-by", cite, { to });
}
