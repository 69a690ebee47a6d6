import type { Task } from "graphile-worker";
import { z } from "zod";
import { ImportJob, importRegisterJob } from "@/lib/intake/import-register-job";
import { failLostEmails } from "@/lib/mail/fail-lost-emails";
import { sendEmail } from "@/lib/mail/send-email";
import type { JobName } from "./add-job";
import { cleanUp } from "./clean-up";

const Email = z.object({ emailId: z.uuid() });

/** What the worker does for each job. */
export const tasks = {
  "send-email": async (payload, { job }) => {
    await sendEmail(Email.parse(payload).emailId, job.attempts);
  },
  "import-register": async (payload) => {
    await importRegisterJob(ImportJob.parse(payload));
  },
  "clean-up": async () => {
    await cleanUp();
    await failLostEmails();
  },
} satisfies Record<JobName, Task>;

/** What the worker does by the clock (universal time). */
export const timetable = [
  { task: "clean-up" satisfies JobName, match: "17 * * * *", options: { jobKey: "clean-up" } },
];
