import { runOnce } from "graphile-worker";
import { newCredentialNumber } from "@/lib/credential-number";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { jobLogger } from "@/lib/jobs/job-logger";
import { tasks } from "@/lib/jobs/tasks";
import { newLink } from "@/lib/links";
import { queueEmail } from "@/lib/mail/queue-email";
import type { EmailData } from "@/lib/mail/templates/registered";

/** What the confirmation of Rosa Delgado's credential tells. */
export const facts = {
  holder: "Rosa Delgado",
  kind: "PRSS",
  kindInWords: "Peer and Recovery Support Specialist",
  state: "Arizona",
  number: "7K4M92HXRT0C",
  from: { state: "Idaho", credential: "CPSS", number: "ID-2210" },
  issuedOn: date("2025-11-20"),
  registeredOn: date("2027-01-14"),
  status: {
    en: "Valid. This credential does not expire.",
    es: "Válida. Esta credencial no vence.",
  },
  statusOn: date("2027-01-14"),
  linkId: "0197a3c2-5f60-7000-8000-000000000001",
  office: { name: "Office of Individual and Family Affairs", reach: ["office@az.example"] },
} satisfies EmailData["confirmation"];

/** Queues the confirmation of Rosa Delgado's credential, by itself. */
export async function queueConfirmation(to = "rosa@example.org", credentialId?: string) {
  return db.$transaction((tx) =>
    queueEmail(tx, { template: "confirmation", to, data: facts, credentialId }),
  );
}

/** A registered credential of Arizona with its holder's addresses, and the id of its verify link. */
export async function addCredential(...addresses: readonly string[]) {
  const { id } = await db.credential.create({
    data: {
      number: newCredentialNumber(),
      state: "AZ",
      kind: "PRSS",
      origin: "program",
      source: "registrar",
      registeredOn: new Date("2027-01-14"),
      person: {
        create: {
          names: { create: { given: "Rosa", family: "Delgado", source: "registrar" } },
          emails: { create: addresses.map((address) => ({ address, source: "registrar" })) },
        },
      },
    },
  });
  const link = newLink(id, "verify");
  await db.link.create({ data: link });
  return { id, linkId: link.id };
}

/** Does the jobs that are due, once each, as a worker does. */
export async function doDueJobs(): Promise<void> {
  await runOnce({
    connectionString: env().DATABASE_URL,
    noHandleSignals: true,
    taskList: tasks,
    logger: jobLogger,
  });
}

/** Makes every job due now, as if its pause were over. Answers how long the longest pause was, in seconds. */
export async function endPauses(): Promise<number> {
  const [pause] = await db.$queryRaw<{ seconds: number }[]>`
    select coalesce(max(extract(epoch from run_at - now())), 0)::float8 as seconds
    from graphile_worker._private_jobs`;
  await db.$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
  return pause?.seconds ?? 0;
}

/** Lets two minutes pass for the workers that hold jobs: silent ones are then taken for dead. */
export async function twoMinutesLater(): Promise<void> {
  await db.$executeRaw`
    update graphile_worker._private_jobs set locked_at = locked_at - interval '2 minutes'`;
  await db.$executeRaw`update worker_heartbeat set at = at - interval '2 minutes'`;
}

/** How many jobs are left, waiting or underway. */
export async function jobsLeft(): Promise<number> {
  const [left] = await db.$queryRaw<{ jobs: number }[]>`
    select count(*)::int as jobs from graphile_worker._private_jobs`;
  return left?.jobs ?? 0;
}
