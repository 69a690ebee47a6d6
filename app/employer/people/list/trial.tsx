import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Dropped } from "@/app/lists/dropped";
import { Results } from "@/app/lists/results";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { countResults } from "@/lib/education/sheet-results";
import type { PeopleList } from "@/lib/employers/people-list";
import { peopleResults } from "@/lib/employers/record-people-list";
import { recordAll } from "./actions";

/** What a list says, and once it is recorded what became of each row. */
export async function Trial({ list }: { readonly list: PeopleList }) {
  const t = await getTranslations("employees");
  const results = peopleResults(list);
  const { post } = countResults(results);
  const happened = list.outcomes !== null;
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
