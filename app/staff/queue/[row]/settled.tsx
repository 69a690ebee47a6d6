import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { Notice } from "@/components/ui/notice";
import { grouped } from "@/lib/credential-number";
import { toOutcome } from "@/lib/intake/find-file";
import type { RowInFull } from "@/lib/intake/find-waiting-rows";

/** What became of a row that does not wait, or not any more. */
export async function Settled({ row }: { readonly row: RowInFull }) {
  const [t, words] = await Promise.all([
    getTranslations("queue.row"),
    getTranslations("imports.outcome"),
  ]);
  const outcome = toOutcome(row.outcome);
  if (row.credential !== null) {
    const number = row.credential;
    return (
      <Notice kind="success">
        {t.rich("became", {
          number: () => (
            <Link href={`/staff/credentials/${number}`} className="text-primary underline">
              <CredentialNumber grouped={grouped(number)} />
            </Link>
          ),
        })}
      </Notice>
    );
  }
  if (row.resolvedAt !== null) return <Notice>{t("setAside")}</Notice>;
  if (outcome === null) return <Notice>{t("notJudged")}</Notice>;
  return <Notice>{t("fine", { outcome: words(outcome, { row: row.repeatOf ?? 0 }) })}</Notice>;
}
