import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Examination } from "@/lib/batches/examine-batch";
import type { ReasonCode } from "@/lib/batches/reasons";
import { problemsAddress } from "./problems-query";

/** Links that show the rows with one problem only, each with how many there are. */
export async function ProblemFilter({
  batchId,
  chosen,
  all,
  byReason,
}: {
  readonly batchId: string;
  readonly chosen: ReasonCode | null;
  readonly all: number;
  readonly byReason: Examination["byReason"];
}) {
  const t = await getTranslations("batches");
  const link = (reason: ReasonCode | null, text: string) => (
    <li key={reason}>
      <Link
        href={problemsAddress(batchId, { reason, page: 1 })}
        aria-current={chosen === reason ? "true" : undefined}
        className="block border-l-4 border-transparent py-1 pl-3 text-primary underline aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-ink"
      >
        {text}
      </Link>
    </li>
  );
  return (
    <nav aria-label={t("problem.filter")} className="my-6">
      <ul>
        {link(null, t("problem.withCount", { reason: t("problem.all"), rows: all }))}
        {byReason.map(({ code, rows }) =>
          link(code, t("problem.withCount", { reason: t(`reason.${code}`), rows })),
        )}
      </ul>
    </nav>
  );
}
