import type { Task } from "graphile-worker";
import { z } from "zod";
import { reviseProgramDocuments } from "@/lib/certificates/revise-program-documents";
import { BatchJob, documentBatch } from "@/lib/batches/document-batch";
import { registerBatch } from "@/lib/batches/register-batch";
import { drawAudit, DrawingJob } from "@/lib/education/audit-draw-job";
import { lookUpRoster, RosterJob } from "@/lib/education/roster-look-ups";
import { LookUpJob, lookUpPeople } from "@/lib/employers/look-up-people";
import { PeopleListJob, recordPeopleList } from "@/lib/employers/record-people-list";
import { refreshStatusLists } from "@/lib/certificates/status-list";
import { ImportJob, importRegisterJob } from "@/lib/intake/import-register-job";
import { failLostEmails } from "@/lib/mail/fail-lost-emails";
import { sendEmail } from "@/lib/mail/send-email";
import { remindPrograms } from "@/lib/programs/applications/remind-programs";
import { advanceRequests } from "@/lib/requests/advance-requests";
import { remindHolders } from "@/lib/requests/remind-holders";
import type { JobName } from "./add-job";
import { cleanUp } from "./clean-up";

const Email = z.object({ emailId: z.uuid() });
const Program = z.object({ programId: z.uuid() });

/** What the worker does for each job. */
export const tasks = {
  "send-email": async (payload, { job }) => {
    await sendEmail(Email.parse(payload).emailId, job.attempts);
  },
  "import-register": async (payload) => {
    await importRegisterJob(ImportJob.parse(payload));
  },
  "submit-batch": async (payload) => {
    await registerBatch(BatchJob.parse(payload).batchId);
  },
  "document-batch": async (payload) => {
    await documentBatch(BatchJob.parse(payload).batchId);
  },
  "look-up-people": async (payload) => {
    await lookUpPeople(LookUpJob.parse(payload));
  },
  "record-people-list": async (payload) => {
    await recordPeopleList(PeopleListJob.parse(payload));
  },
  "look-up-roster": async (payload) => {
    await lookUpRoster(RosterJob.parse(payload));
  },
  "draw-audit": async (payload) => {
    await drawAudit(DrawingJob.parse(payload));
  },
  "clean-up": async () => {
    await cleanUp();
    await failLostEmails();
  },
  "advance-requests": async () => {
    await advanceRequests();
  },
  "remind-holders": async () => {
    await remindHolders();
  },
  "remind-programs": async () => {
    await remindPrograms();
  },
  "refresh-status-lists": async () => {
    await refreshStatusLists();
  },
  "revise-documents": async (payload) => {
    await reviseProgramDocuments(Program.parse(payload).programId);
  },
} satisfies Record<JobName, Task>;

/** What the worker does by the clock (universal time). */
export const timetable = [
  { task: "clean-up" satisfies JobName, match: "17 * * * *", options: { jobKey: "clean-up" } },
  {
    task: "advance-requests" satisfies JobName,
    match: "41 13 * * *",
    options: { jobKey: "advance-requests", backfillPeriod: 86_400_000 },
  },
  {
    task: "remind-holders" satisfies JobName,
    match: "11 14 * * *",
    options: { jobKey: "remind-holders", backfillPeriod: 86_400_000 },
  },
  {
    task: "remind-programs" satisfies JobName,
    match: "26 14 * * *",
    options: { jobKey: "remind-programs", backfillPeriod: 86_400_000 },
  },
  {
    task: "refresh-status-lists" satisfies JobName,
    match: "*/10 * * * *",
    options: { jobKey: "refresh-status-lists" },
  },
];
