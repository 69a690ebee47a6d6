import { Marked } from "@/components/marked";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioField } from "@/components/ui/field";
import type { Translated } from "@/lib/i18n/translate";
import { BackLink } from "./back-link";

/** A page that asks one thing of which nothing is personal: its answer becomes part of the address. */
export function Choose({
  task,
  name,
  title,
  lead,
  known,
  options,
  errors,
  backTo,
  words,
}: {
  readonly task: string;
  readonly name: string;
  readonly title: string;
  readonly lead: string | null;
  /** What the address says already. */
  readonly known: readonly (readonly [name: string, value: string])[];
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    readonly parts?: readonly Translated[];
  }[];
  readonly errors: readonly string[];
  readonly backTo: string;
  readonly words: Readonly<Record<"back" | "continue" | "problem", string>>;
}) {
  return (
    <form method="get" noValidate>
      <BackLink href={backTo}>{words.back}</BackLink>
      <p className="text-quiet">{task}</p>
      <h1>{title}</h1>
      {lead !== null && <p className="mt-3 max-w-prose text-[1.1rem]">{lead}</p>}
      <ErrorSummary title={words.problem} errors={{ [name]: errors }} />
      {known.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <input type="hidden" name="chosen" value={name} />
      <RadioField
        name={name}
        label={title}
        errors={errors}
        options={options.map(({ value, text, parts }) => ({
          value,
          text: parts ? <Marked parts={parts} /> : text,
        }))}
      />
      <Button>{words.continue}</Button>
    </form>
  );
}
