import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { zoneOf } from "@/lib/auth/zone";
import { dayOf } from "@/lib/dates";
import type { ListGiver, Sheet } from "@/lib/education/sheet";
import { countResults } from "@/lib/education/sheet-results";
import { writeDay } from "@/lib/i18n/write-day";
import { Results } from "./results";
import { resultsOf } from "./results-of";

const refusals = ["nothing-to-post", "columns-missing", "not-held-yet"] as const;

/** What posting a list would do with the button that does it; once posted, what it did and the way to withdraw it. */
export async function Posting({
  sheet,
  giver,
  path,
  post,
  refused,
}: {
  readonly sheet: Sheet;
  readonly giver: ListGiver;
  readonly path: string;
  readonly post: () => Promise<void>;
  readonly refused: string | undefined;
}) {
  const [t, locale, results] = await Promise.all([
    getTranslations("employees"),
    getLocale(),
    resultsOf(sheet, giver),
  ]);
  const { post: count } = countResults(results);
  const { postedAt, withdrawn, course } = sheet;
  const refusal = refusals.find((one) => one === refused);
  const label = course ? t("courses.post", { count }) : t("posting.post", { count });
  return (
    <>
      {refusal && postedAt === null && <Notice kind="problem">{t(`posting.${refusal}`)}</Notice>}
      {withdrawn && <Notice kind="attention">{t("posting.withdrawnNotice")}</Notice>}
      {postedAt === null ? (
        <Notice>{t("list.notYet")}</Notice>
      ) : (
        <p>
          {t("posting.postedOn", {
            day: writeDay(dayOf(postedAt, zoneOf(course?.state ?? null)), locale),
          })}
        </p>
      )}
      <Results list={sheet} results={results} happened={postedAt !== null} file={`${path}/file`} />
      {postedAt === null ? (
        <div className="mt-6 flex flex-wrap items-center gap-6">
          {count > 0 && (
            <form action={post}>
              <Button>{label}</Button>
            </form>
          )}
          <Link href={`${path}?columns=yes`} className="text-primary underline">
            {t("list.columnsLink")}
          </Link>
        </div>
      ) : (
        !withdrawn && (
          <p className="mt-8">
            <ButtonLink href={`${path}/withdraw`} look="secondary">
              {t("posting.withdraw")}
            </ButtonLink>
          </p>
        )
      )}
    </>
  );
}
