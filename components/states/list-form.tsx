import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";

const choices = {
  held: ["all", "rules", "facts"],
  medicaid: ["all", "direct", "inferred", "gap", "unknown"],
  sort: ["name", "held", "medicaid", "confidence"],
} as const;

type Choices = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

/** Which states the table lists and in which order; an ordinary form that leads to an ordinary link. */
export function ListForm({
  view,
  chosen,
  csv,
}: {
  readonly view: string;
  readonly chosen: Choices;
  readonly csv: string;
}) {
  const t = useTranslations("states");
  const texts = {
    held: choices.held.map((value) => [value, t(`form.held.${value}`)] as const),
    medicaid: choices.medicaid.map((value) => [value, t(`form.medicaid.${value}`)] as const),
    sort: choices.sort.map((value) => [value, t(`form.sort.${value}`)] as const),
  };
  return (
    <form
      action="/states#table"
      className="my-4 flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden"
    >
      <input type="hidden" name="view" value={view} />
      {(["held", "medicaid", "sort"] as const).map((name) => (
        <div key={name}>
          <label htmlFor={`choice-${name}`} className="block font-semibold">
            {t(`form.${name}.label`)}
          </label>
          <select
            id={`choice-${name}`}
            name={name}
            defaultValue={chosen[name]}
            className="mt-1 block min-h-11 rounded-sm border border-edge bg-card px-3 py-2 text-ink"
          >
            {texts[name].map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button look="secondary">{t("form.show")}</Button>
      <ButtonLink href={csv} look="quiet">
        {t("download")}
      </ButtonLink>
    </form>
  );
}

/** The two maps, one a link away from the other. */
export function ViewSwitch({ view }: { readonly view: "rules" | "medicaid" }) {
  const t = useTranslations("states");
  return (
    <nav aria-label={t("view.label")} className="mt-6 flex flex-wrap gap-x-2 print:hidden">
      {(["rules", "medicaid"] as const).map((one) => (
        <Link
          key={one}
          href={one === "rules" ? "/states" : "/states?view=medicaid"}
          aria-current={one === view ? "page" : undefined}
          className="inline-flex min-h-11 items-center border-b-4 border-transparent px-3 text-primary aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {t(`view.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
