import { isReasonCode, type ReasonCode } from "@/lib/intake/reasons";

/** Which part of a list of rows is shown, as an address says it. */
export interface ListQuery {
  readonly reason: ReasonCode | null;
  /** Counted from 1. */
  readonly page: number;
}

/** Rows on one page of a list. */
export const pageSize = 50;

/** What an address asks for; what it does not say well is the first page of all. */
export function readListQuery({
  reason,
  page,
}: {
  readonly reason?: string;
  readonly page?: string;
}): ListQuery {
  return {
    reason: reason !== undefined && isReasonCode(reason) ? reason : null,
    page: page !== undefined && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of a page of a list. */
export function listAddress(path: string, { reason, page }: ListQuery): string {
  const query = new URLSearchParams();
  if (reason !== null) query.set("reason", reason);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
