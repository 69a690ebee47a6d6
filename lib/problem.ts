import { STATUS_CODES } from "node:http";

/** Why a request as a whole was not answered. */
export interface Problem {
  readonly status: number;
  /** A stable word that programs may compare. */
  readonly code: string;
  /** What is wrong and what to do, for the person who reads the log. */
  readonly detail: string;
}

/** A problem as RFC 9457 writes it; the title is that of its status. Never kept by a cache. */
export function problem(
  { status, code, detail }: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Problem",
    status,
    code,
    detail,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...headers,
      "content-type": "application/problem+json",
      "cache-control": "no-store",
    },
  });
}
