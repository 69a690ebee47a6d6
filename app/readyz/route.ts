import { isReady } from "@/lib/registry/readiness";

export const dynamic = "force-dynamic";

/** Ready: the database answers, a worker is alive and the keys are there. 503 otherwise. */
export async function GET(): Promise<Response> {
  const checks = await isReady();
  const ready = Object.values(checks).every((check) => check === "ok");
  return Response.json({ ready, checks }, { status: ready ? 200 : 503 });
}
