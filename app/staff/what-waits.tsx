import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { countEvidenceWaiting } from "@/lib/education/audit-count-waiting";
import { countWaiting } from "@/lib/education/list-waiting";
import { countOfficeWork } from "@/lib/programs/count-office-work";
import { listStateApplications } from "@/lib/programs/list-applications";
import { countWaitingRequests } from "@/lib/requests/count-waiting";

interface Waiting {
  readonly sentence: string;
  readonly count: number;
  readonly href: string;
  readonly open: string;
}

/** What waits for a state's office, how much of each kind of work, and the way to it; else that nothing does. */
export async function WhatWaits({
  state,
  waitingRows,
  failedEmails,
}: {
  readonly state: string;
  readonly waitingRows: number;
  readonly failedEmails: number;
}) {
  const [t, requests, education, counted] = await Promise.all([
    getTranslations("staff.start"),
    getTranslations("requests.office"),
    getTranslations("education.queue"),
    countWork(state),
  ]);
  const programs = { href: "/staff/programs", open: t("openPrograms") };
  const lines: readonly Waiting[] = [
    {
      sentence: t("waiting", { count: waitingRows }),
      count: waitingRows,
      href: "/staff/queue",
      open: t("openQueue"),
    },
    {
      sentence: requests("waiting", { count: counted.requests }),
      count: counted.requests,
      href: "/staff/requests",
      open: requests("open"),
    },
    {
      sentence: t("applications", { count: counted.applications }),
      count: counted.applications,
      href: "/staff/applications",
      open: t("openApplications"),
    },
    {
      sentence: t("undecided", { count: counted.undecided }),
      count: counted.undecided,
      ...programs,
    },
    { sentence: t("appeals", { count: counted.appeals }), count: counted.appeals, ...programs },
    {
      sentence: education("waiting", { count: counted.education }),
      count: counted.education,
      href: "/staff/education",
      open: education("open"),
    },
    {
      sentence: t("evidence", { count: counted.evidence }),
      count: counted.evidence,
      href: "/staff/audits",
      open: t("openAudits"),
    },
  ];
  const waiting = lines.filter(({ count }) => count > 0);
  if (waiting.length === 0 && failedEmails === 0) return <p>{t("nothingWaits")}</p>;
  return (
    <ul className="max-w-3xl space-y-3">
      {waiting.map(({ sentence, href, open }) => (
        <li key={sentence}>
          {sentence}{" "}
          <Link href={href} className="text-primary underline">
            {open}
          </Link>
        </li>
      ))}
      {failedEmails > 0 && <li>{t("failedMail", { count: failedEmails })}</li>}
    </ul>
  );
}

async function countWork(state: string) {
  const [requests, education, evidence, applications, programs] = await Promise.all([
    countWaitingRequests(state),
    countWaiting(state),
    countEvidenceWaiting(state),
    listStateApplications(state),
    countOfficeWork(state),
  ]);
  return {
    requests,
    education,
    evidence,
    applications: applications.filter(
      ({ standing }) => standing === "sent" || standing === "appealed",
    ).length,
    ...programs,
  };
}
