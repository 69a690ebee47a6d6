import { isReasonCode, type ReasonCode } from "@/lib/batches/reasons";

/** Which of the rows that have to be mended are shown, as an address says it. */
export interface ProblemsQuery {
  readonly reason: ReasonCode | null;
  /** Counted from 1. */
  readonly page: number;
}

/** What an address asks for; what it does not say well is the first page of all. */
export function readProblemsQuery({
  reason = "",
  page = "",
}: Readonly<Partial<Record<"reason" | "page", string>>>): ProblemsQuery {
  return {
    reason: isReasonCode(reason) ? reason : null,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of a page of the rows that have to be mended. */
export function problemsAddress(batchId: string, { reason, page }: ProblemsQuery): string {
  const query = new URLSearchParams();
  if (reason !== null) query.set("reason", reason);
  if (page > 1) query.set("page", String(page));
  const path = `/program/batches/${batchId}`;
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
