import { useTranslations } from "next-intl";
import { Name, Said } from "./said";
import { inForce, type Parameter } from "./parameter";

/** What rests on our reading of a source and not on its words, each a link to its place above. */
export function ReadingsList({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const t = useTranslations("states");
  const readings = parameters.filter((one) => inForce(one)?.cite.basis === "reading");
  return (
    <section id="readings" className="mt-12">
      <h2>{t("part.readings")}</h2>
      <p className="mt-1 max-w-prose">{t("readings.lead")}</p>
      {readings.length === 0 ? (
        <p className="mt-2">{t("readings.none")}</p>
      ) : (
        <ul className="mt-3 max-w-3xl space-y-3">
          {readings.map((one) => (
            <li key={one.id} className="border-l-4 border-dashed border-attention pl-4">
              <Place parameter={one} />
              <p>
                <Said>{inForce(one)?.cite.says ?? ""}</Said>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was looked for and not found, with whom to ask. */
export function NotFoundList({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const t = useTranslations("states");
  const missing = parameters.filter((one) => inForce(one)?.value === "unknown");
  return (
    <section id="not-found" className="mt-12">
      <h2>{t("part.not-found")}</h2>
      <p className="mt-1 max-w-prose">{t("missing.lead")}</p>
      {missing.length === 0 ? (
        <p className="mt-2">{t("missing.none")}</p>
      ) : (
        <ul className="mt-3 max-w-3xl space-y-3">
          {missing.map((one) => (
            <li key={one.id} className="border-l-4 border-dashed border-unknown pl-4">
              <Place parameter={one} />
              <p className="text-quiet">
                {t.rich("missing.ask", { body: () => <Name line>{one.body}</Name> })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Place({ parameter }: { readonly parameter: Parameter }) {
  const { id, key, label } = parameter;
  const scope = id.slice(0, -key.length - 1);
  return (
    <p className="font-semibold">
      <a href={`#${id}`}>
        {scope === "state" ? null : `${scope}: `}
        <Said>{label}</Said>
      </a>
    </p>
  );
}
