import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import type { GraduatesQuery } from "./graduates-query";

/** Narrows the list to one program or one year of issue; its address can be kept. */
export function FilterForm({
  query,
  programs,
  years,
}: {
  readonly query: GraduatesQuery;
  readonly programs: readonly { readonly id: string; readonly name: string }[];
  readonly years: readonly number[];
}) {
  const t = useTranslations("desk.operator.graduatesPage");
  return (
    <form method="get" className="flex flex-wrap items-end gap-x-4">
      <SelectField
        name="program"
        label={t("program")}
        defaultValue={query.programId ?? ""}
        options={[
          { value: "", text: t("allPrograms") },
          ...programs.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <SelectField
        name="year"
        label={t("year")}
        defaultValue={query.year === null ? "" : String(query.year)}
        options={[
          { value: "", text: t("allYears") },
          ...years.map((year) => ({ value: String(year), text: String(year) })),
        ]}
      />
      <div className="my-5">
        <Button look="secondary">{t("show")}</Button>
      </div>
    </form>
  );
}
