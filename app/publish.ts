import { randomUUID } from "node:crypto";
import { log } from "@/lib/log";
import { problem } from "@/lib/problem";

/** What is public may be read by any page's script and kept for five minutes. */
const forEverybody = {
  "access-control-allow-origin": "*",
  "cache-control": "public, max-age=300",
};

/** The type of a verifiable credential: its own where it is asked for; many verifiers read nothing but JSON. */
export function typeOfStatement(headers: Headers): string {
  return (headers.get("accept") ?? "").includes("application/vc")
    ? "application/vc"
    : "application/json";
}

/** Answers with something public. What cannot be read is a problem of ours, and no cache keeps it. */
export async function publish(
  read: () => Promise<{ readonly body: string; readonly type: string } | null>,
): Promise<Response> {
  try {
    const found = await read();
    if (found === null) {
      const detail = "There is nothing at this address.";
      return problem({ status: 404, code: "not-found", detail });
    }
    return new Response(found.body, { headers: { ...forEverybody, "content-type": found.type } });
  } catch (error) {
    const reference = randomUUID();
    log.error({ err: error, reference }, "could not publish");
    const detail = `It could not be read just now. Try again; the reference is ${reference}.`;
    return problem({ status: 503, code: "could-not-read", detail }, { "retry-after": "30" });
  }
}
