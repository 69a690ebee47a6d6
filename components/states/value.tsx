import { useLocale, useTranslations } from "next-intl";
import { Shape } from "@/components/verdict";
import { Name } from "./said";
import { valueInWords } from "./value-in-words";

/** A parameter's value in words; what nobody found shows as that, with whom to ask. */
export function Value({
  value,
  name,
  body,
}: {
  readonly value: unknown;
  readonly name: string;
  readonly body: string;
}) {
  const t = useTranslations("states.value");
  const lines = valueInWords(value, name, useLocale());
  if (value === "unknown") {
    return (
      <p className="text-unknown">
        <Shape tone="unknown" small />{" "}
        {t.rich("notFoundAsk", { body: () => <Name line>{body}</Name> })}
      </p>
    );
  }
  const [first] = lines;
  if (lines.length <= 1) return <p>{first}</p>;
  return (
    <ul className="space-y-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
