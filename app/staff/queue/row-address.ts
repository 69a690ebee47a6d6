import type { ReasonCode } from "@/lib/intake/reasons";
import { writeRowKey, type RowKey } from "@/lib/intake/row-key";

/** The address of a waiting row's page, which remembers among which rows it was found. */
export function rowAddress(key: RowKey, reason: ReasonCode | null): string {
  return `/staff/queue/${writeRowKey(key)}${reason === null ? "" : `?reason=${reason}`}`;
}
