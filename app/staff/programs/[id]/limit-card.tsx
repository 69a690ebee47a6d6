import { getLocale, getTranslations } from "next-intl/server";
import { daysWriter } from "@/app/staff/programs/days-in-words";
import { ButtonLink } from "@/components/ui/button";
import { dayOf } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import type { Program } from "@/lib/programs/find-program";
import type { Limit } from "@/lib/programs/standing-limit";
import { timeZoneOf } from "@/lib/states/catalogue";
import { countUndecidedOf } from "@/lib/recalls/find-recall";
import { FollowedBy } from "./followed-by";

/** One suspension or withdrawal: its days, why, what followed, and what can be done now. */
export async function LimitCard({
  program,
  limit,
}: {
  readonly program: Program;
  readonly limit: Limit;
}) {
  const [t, reason, locale, inWords, undecided] = await Promise.all([
    getTranslations("programs.limits"),
    getTranslations("mail.program-changed.reasons"),
    getLocale(),
    daysWriter(),
    countUndecidedOf(program.id, limit),
  ]);
  const { action, window, followedBy, appealed } = limit;
  const base = `/staff/programs/${program.id}`;
  const recordedOn = writeDay(dayOf(action.recordedAt, timeZoneOf(program.state)), locale);
  const mayReinstate =
    window !== null &&
    !action.reasons.includes("operator-closed") &&
    !followedBy.some(({ kind }) => kind === "reinstated");
  return (
    <article className="my-6 max-w-3xl border-l-4 border-edge pl-4">
      <h3 className="font-semibold">
        {t(action.kind === "withdrawn" ? "withdrawn" : "suspended")} {inWords(action)}
      </h3>
      <p className="text-quiet">
        {t("recorded", { day: recordedOn, who: action.by ?? t("theOffice") })}
      </p>
      <ul className="mt-2 list-disc pl-6" aria-label={t("reasons")}>
        {action.reasons.map((code) => (
          <li key={code}>{reason(code)}</li>
        ))}
      </ul>
      {action.remark !== null && <p className="mt-2 whitespace-pre-line">{action.remark}</p>}
      <FollowedBy actions={followedBy} state={program.state} />
      {window !== null && <p className="mt-2">{t("undecided", { count: undecided })}</p>}
      <p className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href={`${base}/recalls/${action.id}`} look="secondary" size="staff">
          {t("recall")}
        </ButtonLink>
        {mayReinstate && (
          <ButtonLink href={`${base}/reinstate/${action.id}`} look="secondary" size="staff">
            {t("reinstate")}
          </ButtonLink>
        )}
        {appealed && (
          <ButtonLink href={`${base}/appeal/${action.id}`} size="staff">
            {t("decide")}
          </ButtonLink>
        )}
      </p>
    </article>
  );
}
