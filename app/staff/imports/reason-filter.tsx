import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReasonCode } from "@/lib/intake/reasons";

/** Links that show the rows with one reason only, each with how many there are. */
export async function ReasonFilter({
  path,
  chosen,
  all,
  byReason,
}: {
  readonly path: string;
  readonly chosen: ReasonCode | null;
  readonly all: number;
  readonly byReason: readonly { readonly code: ReasonCode; readonly rows: number }[];
}) {
  const t = await getTranslations("imports");
  const link = (href: string, text: string, current: boolean) => (
    <li key={href}>
      <Link
        href={href}
        aria-current={current ? "true" : undefined}
        className="block border-l-4 border-transparent py-1 pl-3 text-primary underline aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-ink"
      >
        {text}
      </Link>
    </li>
  );
  return (
    <nav aria-label={t("problem.filter")} className="mb-6">
      <ul>
        {link(
          path,
          t("problem.withCount", { reason: t("problem.all"), rows: all }),
          chosen === null,
        )}
        {byReason.map(({ code, rows }) =>
          link(
            `${path}?reason=${code}`,
            t("problem.withCount", { reason: t(`reason.${code}`), rows }),
            chosen === code,
          ),
        )}
      </ul>
    </nav>
  );
}
