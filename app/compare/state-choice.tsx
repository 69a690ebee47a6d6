import { useTranslations } from "next-intl";
import { holdsRules } from "@/app/states/rows";
import { Button } from "@/components/ui/button";
import { states } from "@/lib/states/catalogue";

/** Which states to compare: an ordinary form that leads to a link. */
export function StateChoice({ chosen }: { readonly chosen: readonly string[] }) {
  const t = useTranslations("compare");
  const all = states();
  return (
    <form action="/compare" className="mt-8 print:hidden">
      <Boxes
        legend={t("choose")}
        places={all.filter(({ code }) => holdsRules(code))}
        chosen={chosen}
      />
      <details open={chosen.some((code) => !holdsRules(code))} className="mb-5">
        <summary className="min-h-11 cursor-pointer py-2 font-semibold text-primary">
          {t("others")}
        </summary>
        <Boxes
          legend={t("others")}
          quiet
          places={all.filter(({ code }) => !holdsRules(code))}
          chosen={chosen}
        />
      </details>
      <Button>{t("compare")}</Button>
    </form>
  );
}

function Boxes({
  legend,
  places,
  chosen,
  quiet = false,
}: {
  readonly legend: string;
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: readonly string[];
  /** The legend is already seen above. */
  readonly quiet?: boolean;
}) {
  return (
    <fieldset className="mb-3">
      <legend className={quiet ? "sr-only" : "font-semibold"}>{legend}</legend>
      <div className="grid gap-x-6 sm:grid-cols-3 lg:grid-cols-4">
        {places.map(({ code, name }) => (
          <label key={code} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="states"
              value={code.toLowerCase()}
              defaultChecked={chosen.includes(code)}
              className="size-5 accent-primary"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
