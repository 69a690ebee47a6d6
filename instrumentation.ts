import type { Instrumentation } from "next";

/** Puts every failure of a request into the log, with the digest that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { log, redact } = await import("@/lib/log");
  const digest =
    typeof error === "object" && error !== null && "digest" in error ? error.digest : undefined;
  const requestId = request.headers["x-request-id"];
  log.error(
    { err: error, reference: digest, requestId, method: request.method, route: context.routePath },
    `request failed: ${redact(request.path)}`,
  );
};
