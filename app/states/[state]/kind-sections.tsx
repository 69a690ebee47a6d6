import { useTranslations } from "next-intl";
import type { Parameter } from "@/components/states/parameter";
import { ParameterList } from "@/components/states/parameter-list";
import { Name } from "@/components/states/said";

/** Each credential of the state with its parameters, and then what holds for its services. */
export function KindSections({
  kinds,
  ofState,
}: {
  readonly kinds: readonly {
    readonly code: string;
    readonly title: string;
    readonly body: string;
    readonly parameters: readonly Parameter[];
  }[];
  readonly ofState: readonly Parameter[];
}) {
  const t = useTranslations("states");
  return (
    <>
      <p className="mt-8 max-w-prose text-quiet">{t("undated")}</p>
      {kinds.map(({ code, title, body, parameters }) => (
        <section key={code} id={code} className="mt-12">
          <h2>
            {code}: <Name>{title}</Name>
          </h2>
          <p className="mt-1 text-quiet">
            {t.rich("issuedBy", { body: () => <Name line>{body}</Name> })}
          </p>
          <ParameterList parameters={parameters} />
        </section>
      ))}
      {ofState.length > 0 && (
        <section id="services" className="mt-12">
          <h2>{t("part.services")}</h2>
          <ParameterList parameters={ofState} grouped={false} />
        </section>
      )}
    </>
  );
}
