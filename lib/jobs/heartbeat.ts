import { db } from "@/lib/db";

/** Says that this worker is alive. By the database's clock, which all workers share. */
export async function beat(workerId: string): Promise<void> {
  await db.$executeRaw`
    insert into worker_heartbeat (worker_id, at) values (${workerId}, now())
    on conflict (worker_id) do update set at = now()`;
}

/** Takes a worker that has stopped off the list. */
export async function stopBeating(workerId: string): Promise<void> {
  await db.workerHeartbeat.deleteMany({ where: { workerId } });
}

/** Whether some worker was alive in the last half minute. */
export async function workerAlive(): Promise<boolean> {
  const [answer] = await db.$queryRaw<{ alive: boolean }[]>`
    select exists (
      select from worker_heartbeat where at > now() - interval '30 seconds'
    ) as alive`;
  return answer?.alive === true;
}

/** Frees the jobs of workers that have been silent for a minute, so that another one takes them up. */
export async function freeJobsOfSilentWorkers(): Promise<void> {
  await db.$executeRaw`
    select graphile_worker.force_unlock_workers(array(
      select locked_by
      from (
        select locked_by, locked_at from graphile_worker._private_jobs
        union
        select locked_by, locked_at from graphile_worker._private_job_queues
      ) held
      where locked_at < now() - interval '1 minute'
        and not exists (
          select from worker_heartbeat
          where worker_id = held.locked_by and at > now() - interval '1 minute'
        )
    ))`;
}
