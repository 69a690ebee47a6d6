import Link from "next/link";
import { useTranslations } from "next-intl";
import { CitationNote } from "@/components/states/citation";
import { inForce, type Parameter } from "@/components/states/parameter";
import { Name, Said } from "@/components/states/said";
import { Value } from "@/components/states/value";
import type { StatePolicy } from "@/lib/rules/policy";
import type { ComparedKind, ComparedTopic } from "./rows";

/** The same topics side by side: a row a topic, a column a state, each value with its source behind it. */
export function ComparisonTable({
  policies,
  topics,
}: {
  readonly policies: readonly StatePolicy[];
  readonly topics: readonly ComparedTopic[];
}) {
  const t = useTranslations("compare");
  const names = useTranslations("states.topic");
  return (
    <div className="overflow-x-auto" role="region" aria-label={t("title")} tabIndex={0}>
      <table className="w-full border-collapse text-[0.95rem]">
        <caption className="sr-only">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} sticky left-0 min-w-28`}>
              {t("topic")}
            </th>
            {policies.map(({ code, name }) => (
              <th key={code} scope="col" className={`${head} min-w-56`}>
                <Link href={`/states/${code.toLowerCase()}`} className="text-primary underline">
                  {name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, states }) => (
            <tr key={topic}>
              <th
                scope="row"
                className="sticky left-0 border-b border-edge bg-paper px-3 py-3 text-left align-top font-semibold"
              >
                {names(topic)}
              </th>
              {policies.map(({ code, body }, index) => (
                <td key={code} className="border-b border-edge px-3 py-3 align-top">
                  <Cell kinds={states[index] ?? []} body={body} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const head = "border-b-2 border-edge bg-paper px-3 py-2 text-left align-bottom";

function Cell({ kinds, body }: { readonly kinds: readonly ComparedKind[]; readonly body: string }) {
  const t = useTranslations("compare");
  if (kinds.length === 0)
    return (
      <p className="text-quiet">{t.rich("nothing", { body: () => <Name line>{body}</Name> })}</p>
    );
  return kinds.map(({ credential, parameters, fact }) => (
    <div key={credential} className="mb-4 last:mb-0">
      <p className="border-b border-hairline font-semibold">{credential}</p>
      {fact !== null && (
        <p className="mt-2">
          {fact}
          <span className="block text-[0.85rem] text-quiet">{t("fromFacts")}</span>
        </p>
      )}
      {parameters.map((parameter) => (
        <One key={parameter.id} parameter={parameter} />
      ))}
    </div>
  ));
}

function One({ parameter }: { readonly parameter: Parameter }) {
  const t = useTranslations("compare");
  const version = inForce(parameter);
  if (version === undefined) return null;
  return (
    <div className="mt-2">
      <p className="text-[0.85rem] text-quiet">
        <Said>{parameter.label}</Said>
      </p>
      <Value value={version.value} name={parameter.key} body={parameter.body} />
      <details>
        <summary className="min-h-8 cursor-pointer py-1 text-[0.85rem] text-primary">
          {t("source")}
        </summary>
        <CitationNote cite={version.cite} />
      </details>
    </div>
  );
}
