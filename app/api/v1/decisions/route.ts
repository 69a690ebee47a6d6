import { clientAddress } from "@/lib/auth/client-address";
import { log } from "@/lib/log";
import { problem } from "@/lib/problem";
import { limitRate } from "@/lib/rate-limit";
import { decide } from "@/lib/states/decide";
import { readBody } from "./read-body";

/** A client's requests are counted by the minute; one is one, however many questions it holds. */
const secondsToWait = "60";

/**
 * Answers one question, or each of a list in its place, in English. Nobody needs an account, and
 * neither the questions nor the answers are kept or logged.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    if ((await limitRate("decisions-client", clientAddress(request.headers))) === "too-many") {
      const detail = "There were many requests from here. Wait a minute, then send this one again.";
      const tooMany = { status: 429, code: "too-many-requests", detail };
      return problem(tooMany, { "retry-after": secondsToWait });
    }
    const body = await readBody(request);
    if ("problem" in body) return problem(body.problem);
    const answers = body.questions.map(decide);
    return Response.json(body.isList ? answers : answers[0], {
      headers: { "cache-control": "no-store" },
    });
  } catch (error) {
    // The message could repeat what was asked: only the kind of failure is logged.
    log.error({ kind: error instanceof Error ? error.name : "unknown" }, "could not decide");
    const detail =
      "The questions could not be answered. Nothing is wrong with them as such; try again.";
    return problem({ status: 500, code: "failed", detail });
  }
}

/** What this address answers to. */
const allow = "OPTIONS, POST";

/** Says which methods there are. */
export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: { allow } });
}

function notAllowed(): Response {
  const detail = "Questions are sent by POST.";
  return problem({ status: 405, code: "method-not-allowed", detail }, { allow });
}

export const GET = notAllowed;
export const PUT = notAllowed;
export const PATCH = notAllowed;
export const DELETE = notAllowed;
