import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { HoursByCategory } from "@/lib/rules/decision";
import { categoryWord } from "./category-word";

/** Hours of a period by category: a bar for each with what is missing, and the same as a table. */
export function HoursBars({
  caption,
  required,
  counted,
  short,
}: {
  readonly caption: string;
  readonly required: HoursByCategory;
  readonly counted: HoursByCategory;
  readonly short: HoursByCategory;
}) {
  const t = useTranslations("education");
  const locale = useLocale();
  const rows = Object.entries(required).map(([category, asked]) => ({
    category,
    name: categoryWord(category, locale),
    asked,
    has: counted[category] ?? 0,
    missing: short[category] ?? 0,
  }));
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <ul aria-label={caption} className="max-w-md space-y-3">
        {rows.map(({ category, name, asked, has, missing }) => (
          <li key={category}>
            <span className="block text-[0.9rem] tabular-nums">
              {missing > 0
                ? t("barMissing", { category: name, counted: has, required: asked, missing })
                : t("bar", { category: name, counted: has, required: asked })}
            </span>
            <svg
              viewBox="0 0 100 6"
              preserveAspectRatio="none"
              aria-hidden="true"
              className="mt-1 h-4 w-full border border-edge"
            >
              <rect width={share(has, asked)} height="6" className="fill-primary" />
            </svg>
          </li>
        ))}
      </ul>
      <DataTable
        caption={caption}
        columns={[
          t("column.category"),
          t("column.required"),
          t("column.counted"),
          t("column.missing"),
        ]}
        rows={rows.map(({ category, name, asked, has, missing }) => ({
          key: category,
          cells: [name, asked, has, missing],
        }))}
      />
    </div>
  );
}

/** How much of a bar is full, of 100. */
function share(has: number, asked: number): number {
  return asked === 0 ? 100 : Math.min(100, (100 * has) / asked);
}
