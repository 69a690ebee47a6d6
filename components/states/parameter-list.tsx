import { useTranslations } from "next-intl";
import { Day } from "@/components/day";
import { CitationNote } from "./citation";
import type { Parameter, ParameterVersion } from "./parameter";
import { Said } from "./said";
import { topics } from "./topics";
import { Value } from "./value";

/** The parameters of one credential by topic: each with its value, its versions and what it rests on. */
export function ParameterList({
  parameters,
  grouped = true,
}: {
  readonly parameters: readonly Parameter[];
  /** Whether the topics have headings of their own. */
  readonly grouped?: boolean;
}) {
  const t = useTranslations("states.topic");
  return topics.map((topic) => {
    const own = parameters.filter((parameter) => parameter.topic === topic);
    if (own.length === 0) return null;
    return (
      <section key={topic} className="mt-6">
        {grouped && <h3 className="border-b-2 border-edge pb-1">{t(topic)}</h3>}
        {own.map((parameter) => (
          <One key={parameter.id} parameter={parameter} />
        ))}
      </section>
    );
  });
}

function One({ parameter }: { readonly parameter: Parameter }) {
  const { id, label, versions } = parameter;
  return (
    <div
      id={id}
      className="grid break-inside-avoid gap-x-8 gap-y-2 border-b border-hairline py-4 target:bg-wash lg:grid-cols-[13rem_1fr]"
    >
      <h4 className="font-semibold">
        <Said>{label}</Said>
      </h4>
      <ol className="space-y-5">
        {versions.map((version) => (
          <li
            key={version.from ?? "always"}
            className="grid gap-x-8 gap-y-2 sm:grid-cols-[minmax(11rem,2fr)_3fr]"
          >
            <div className={version.inForce ? "" : "text-quiet"}>
              <Value value={version.value} name={parameter.key} body={parameter.body} />
              <Since version={version} only={versions.length === 1} />
            </div>
            <CitationNote cite={version.cite} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Since({ version, only }: { readonly version: ParameterVersion; readonly only: boolean }) {
  const t = useTranslations("states.version");
  const { from } = version;
  if (from === null && only) return null;
  return (
    <p className="mt-1 text-[0.9rem] text-quiet">
      {from === null ? t("earlier") : t.rich("since", { day: () => <Day day={from} /> })}
      {!only && ` · ${version.inForce ? t("inForce") : t("notInForce")}`}
    </p>
  );
}
