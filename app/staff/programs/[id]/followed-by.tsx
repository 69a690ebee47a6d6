import { useLocale, useTranslations } from "next-intl";
import { dayOf } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import type { ProgramAction } from "@/lib/programs/find-program";
import { timeZoneOf } from "@/lib/states/catalogue";

/** What followed on a suspension or withdrawal, the oldest first. */
export function FollowedBy({
  actions,
  state,
}: {
  readonly actions: readonly ProgramAction[];
  readonly state: string;
}) {
  const t = useTranslations("programs.limits");
  const locale = useLocale();
  if (actions.length === 0) return null;
  const sentence = ({ kind, from, recordedAt }: ProgramAction) => {
    const on = writeDay(dayOf(recordedAt, timeZoneOf(state)), locale);
    switch (kind) {
      case "reinstated":
        return t("reinstated", { day: writeDay(from, locale) });
      case "appealed":
        return t("appealed", { day: on });
      case "upheld":
        return t("upheld", { day: on });
      default:
        return t("overturned");
    }
  };
  return (
    <ol className="mt-2 space-y-1">
      {actions.map((action) => (
        <li key={action.id}>
          {sentence(action)}
          {action.remark !== null && (
            <span className="block whitespace-pre-line text-quiet">{action.remark}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
