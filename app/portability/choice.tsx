import { useTranslations } from "next-intl";
import { Name } from "@/components/states/said";
import { Button } from "@/components/ui/button";
import { RadioField, SelectField } from "@/components/ui/field";
import { states, type StateEntry } from "@/lib/states/catalogue";
import type { Held } from "./answers";

/** The credential, in two small steps without JavaScript: first the state, then one of its credentials. */
export function Choice({
  entry,
  held,
  problem,
}: {
  readonly entry: StateEntry | null;
  readonly held: Held | null;
  readonly problem: string | null;
}) {
  const t = useTranslations("portability");
  const errors = problem === null ? undefined : [problem];
  return (
    <section className="print:hidden" aria-labelledby="choice">
      <h2 id="choice" className={held === null ? "sr-only" : "mt-12"}>
        {t("change")}
      </h2>
      <form action="/portability">
        <SelectField
          name="state"
          label={t("state")}
          errors={entry === null ? errors : undefined}
          defaultValue={entry?.code ?? ""}
          options={[
            { value: "", text: t("chooseState") },
            ...states().map(({ code, name }) => ({ value: code, text: name })),
          ]}
        />
        <Button look={entry === null ? "primary" : "secondary"}>{t("next")}</Button>
      </form>
      {entry !== null && entry.kinds.length === 0 && (
        <p role="status" className="mt-6 max-w-prose">
          {t.rich("noKinds", {
            state: entry.name,
            body: () => <Name line>{entry.body}</Name>,
          })}
        </p>
      )}
      {entry !== null && entry.kinds.length > 0 && (
        <form action="/portability" className="mt-6 border-t border-hairline">
          <input type="hidden" name="state" value={entry.code} />
          <RadioField
            name="credential"
            label={t("credential")}
            hint={entry.name}
            errors={errors}
            defaultValue={held?.credential ?? entry.kinds[0]?.code}
            options={entry.kinds.map(({ code, title }) => ({
              value: code,
              text: (
                <>
                  {code}: <Name>{title}</Name>
                </>
              ),
            }))}
          />
          <RadioField
            name="inforce"
            label={t("inForce")}
            defaultValue={held?.validity === "valid" ? "yes" : ""}
            options={[
              { value: "yes", text: t("yes") },
              { value: "", text: t("notSure") },
            ]}
          />
          <Button>{t("show")}</Button>
        </form>
      )}
    </section>
  );
}
