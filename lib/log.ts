import { pino } from "pino";
import { env } from "@/lib/env";

const personal = ["name", "given", "middle", "family", "lastName", "email", "address", "birthDate"];
const secrets = ["token", "cookie", "authorization", "password", "secret"];
const censored = [...personal, ...secrets].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** The log: one JSON line an entry, without names, addresses or secrets. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  redact: { paths: censored, censor: "[redacted]" },
  serializers: { err: describeError, error: describeError },
});

const linkToken = /\/(v|c|s|sign-in\/link|certificates|credentials|receipts|copies)\/[\w-]{16,}/g;
const addressShape = /[^\s@"'<>()]+@[^\s@"'<>()]+/g;

/** A path or message without the tokens of links and without e-mail addresses. */
export function redact(text: string): string {
  return text.replace(linkToken, "/$1/[token]").replace(addressShape, "[address]");
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: redact(String(error)) };
  return {
    type: error.name,
    message: redact(error.message),
    stack: redact(error.stack ?? ""),
    ...("code" in error && { code: error.code }),
  };
}
