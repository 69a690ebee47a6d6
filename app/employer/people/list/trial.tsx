import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Running } from "@/app/employer/people/running";
import { Dropped } from "@/app/lists/dropped";
import { Results } from "@/app/lists/results";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { countResults } from "@/lib/education/sheet-results";
import type { PeopleList } from "@/lib/employers/people-list";
import { peopleListProgress } from "@/lib/employers/people-list-progress";
import { peopleResults } from "@/lib/employers/people-results";
import { recordAll } from "./actions";

/** What a list says; how far recording its people is; once that is done, what became of each row. */
export async function Trial({ list }: { readonly list: PeopleList }) {
  const [t, progress] = await Promise.all([getTranslations("employees"), peopleListProgress(list)]);
  const { work, done, total } = progress;
  if (work === "running")
    return <Running address="/employer/people/list/progress" first={progress} />;
  if (work === "stopped") {
    return (
      <>
        <Notice kind="attention">{t("many.stopped", { done, total })}</Notice>
        <form action={recordAll}>
          <Button>{t("many.goOn")}</Button>
        </form>
      </>
    );
  }
  const results = peopleResults(list);
  const { post } = countResults(results);
  const happened = work === "finished";
  return (
    <>
      {!happened && (
        <Notice>
          <p>{t("list.notYet")}</p>
          <p>{t("many.looksUp")}</p>
        </Notice>
      )}
      <Results
        list={list}
        results={results}
        happened={happened}
        file="/employer/people/list/file"
      />
      <Dropped removals={list.removals} />
      {!happened && (
        <div className="mt-6 flex flex-wrap items-center gap-6">
          {post > 0 && (
            <form action={recordAll}>
              <Button>{t("many.record", { count: post })}</Button>
            </form>
          )}
          <Link href="/employer/people/list?columns=yes" className="text-primary underline">
            {t("list.columnsLink")}
          </Link>
        </div>
      )}
    </>
  );
}
