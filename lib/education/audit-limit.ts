import { z } from "zod";
import type { PlainDate } from "@/lib/dates";
import type { Citation } from "@/lib/rules/dated";
import { kindOf } from "@/lib/states/index";

/** The largest share of renewals, in percent, whose education may be audited at random, and its source. */
export interface AuditLimit {
  readonly percent: number;
  readonly cite: Citation;
}

/** The limit of a credential kind on a day; null where no source that we hold names one and the office decides. */
export function auditLimit(state: string, kind: string, on: PlainDate): AuditLimit | null {
  const version = kindOf(state, kind)?.parameters["auditShare"]?.on(on);
  const percent = z.number().safeParse(version?.value);
  return version && percent.success ? { percent: percent.data, cite: version.cite } : null;
}
