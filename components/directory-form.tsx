import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";

const control =
  "mt-1 block min-h-11 max-w-full rounded-sm border border-edge bg-card px-3 py-2 text-ink";
const standings = ["all", "recognized", "not-recognized"] as const;

/** Which programs the directory lists; an ordinary form that leads to an ordinary link. */
export function DirectoryForm({
  chosen,
  states,
  kinds,
  csv,
}: {
  readonly chosen: {
    readonly name: string;
    readonly state: string;
    readonly kind: string;
    readonly standing: (typeof standings)[number];
  };
  readonly states: readonly { readonly code: string; readonly name: string }[];
  readonly kinds: readonly string[];
  readonly csv: string;
}) {
  const t = useTranslations("directory.form");
  const choices = {
    state: [
      { value: "", text: t("allStates") },
      ...states.map(({ code, name }) => ({ value: code, text: name })),
    ],
    kind: [
      { value: "", text: t("allKinds") },
      ...kinds.map((kind) => ({ value: kind, text: kind })),
    ],
    standing: standings.map((value) => ({ value, text: t(`standings.${value}`) })),
  };
  return (
    <form
      action="/programs"
      role="search"
      className="my-4 flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden"
    >
      <div>
        <label htmlFor="name" className="block font-semibold">
          {t("name")}
        </label>
        <input id="name" name="name" defaultValue={chosen.name} className={control} />
      </div>
      {(["state", "kind", "standing"] as const).map((name) => (
        <div key={name}>
          <label htmlFor={name} className="block font-semibold">
            {t(name)}
          </label>
          <select id={name} name={name} defaultValue={chosen[name]} className={control}>
            {choices[name].map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button look="secondary">{t("show")}</Button>
      <ButtonLink href={csv} look="quiet">
        {t("download")}
      </ButtonLink>
    </form>
  );
}
