import { Logger } from "graphile-worker";
import { log, redact } from "@/lib/log";

/** The job library's messages in our log, without the data that came with them. */
export const jobLogger = new Logger(() => (level, message) => {
  const at = level === "error" ? "error" : level === "warning" ? "warn" : "debug";
  log[at](redact(message));
});
