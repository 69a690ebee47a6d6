import { useTranslations } from "next-intl";
import { Day } from "@/components/day";
import { Notice } from "@/components/ui/notice";
import type { PlainDate } from "@/lib/dates";
import type { Parameter } from "./parameter";

/** Says when the sources were last read and when they are due again; stands out once that day has passed. */
export function ReviewNotice({
  parameters,
  on,
}: {
  readonly parameters: readonly Parameter[];
  readonly on: PlainDate;
}) {
  const t = useTranslations("states.review");
  const due = parameters.filter(({ reviewBy }) => reviewBy < on);
  const [first] = parameters.map(({ reviewBy }) => reviewBy).toSorted();
  if (first === undefined) return null;
  if (due.length === 0) {
    return <p className="mb-4 text-quiet">{t.rich("next", { day: () => <Day day={first} /> })}</p>;
  }
  return (
    <Notice kind="attention" title={t("overdue")}>
      {t.rich("overdueBody", { count: due.length, day: () => <Day day={first} /> })}
    </Notice>
  );
}
