import { Logger } from "graphile-worker";
import { log, redact } from "@/lib/log";

/** The job library's messages in our log, without the data that came with them. */
export const jobLogger = new Logger(() => (level: string, message) => {
  const text = redact(message);
  if (level === "error") log.error(text);
  else if (level === "warning") log.warn(text);
  else log.debug(text);
});
