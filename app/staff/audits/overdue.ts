import type { PlainDate } from "@/lib/dates";
import type { AuditLine } from "@/lib/education/audit-find";

/** Whether a holder should have answered by now and has not. */
export function isOverdue(
  { answeredAt, decision }: Pick<AuditLine, "answeredAt" | "decision">,
  due: PlainDate,
  today: PlainDate,
): boolean {
  return answeredAt === null && decision === null && today > due;
}
