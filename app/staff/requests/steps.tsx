import { getLocale, getTranslations } from "next-intl/server";
import { writeDay } from "@/lib/i18n/write-day";
import type { ListedStep } from "@/lib/requests/list-requests";
import { readStatement } from "@/lib/requests/stated-records";

/** The steps of a request, for whoever answers: what happened on which day, and in which words. */
export async function Steps({ steps }: { readonly steps: readonly ListedStep[] }) {
  const [t, locale] = await Promise.all([getTranslations("requests.answer"), getLocale()]);
  return (
    <ol className="max-w-3xl border-t border-hairline">
      {steps.map(({ id, type, on, due, byPerson, words }) => {
        const stated = type === "passed-to-office" && words !== null ? readStatement(words) : null;
        const known = type === "passed-to-office" && byPerson ? "stated" : type;
        return (
          <li key={id} className="border-b border-hairline py-2">
            {writeDay(on, locale)} ·{" "}
            <span className="font-semibold">
              {t(`step.${known}`, { day: due === null ? "" : writeDay(due, locale) })}
            </span>
            {stated ? (
              <p>
                {t("stated", { day: writeDay(stated.issuedOn, locale) })} {stated.records}
              </p>
            ) : (
              words !== null && <p>{words}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
