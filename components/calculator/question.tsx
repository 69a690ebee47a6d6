import { Marked } from "@/components/marked";
import { RadioField, TextField } from "@/components/ui/field";
import { CheckboxField } from "./checkbox-field";
import type { ShownField } from "./view";

/** One question in the form that fits it. */
export function Question({
  field: { name, kind, label, hint, isOptional, value, options },
  errors,
  optional,
}: {
  readonly field: ShownField;
  readonly errors: readonly string[] | undefined;
  readonly optional: string;
}) {
  const said = { name, label, hint, errors };
  switch (kind) {
    case "choice":
      return (
        <RadioField
          {...said}
          options={options.map(({ value: chosen, text, parts }) => ({
            value: chosen,
            text: parts ? <Marked parts={parts} /> : text,
          }))}
          defaultValue={value}
        />
      );
    case "choices":
      return <CheckboxField {...said} options={options} values={value.split(/\s+/)} />;
    default:
      return (
        <TextField
          {...said}
          optional={isOptional ? optional : undefined}
          defaultValue={value}
          autoComplete="off"
          {...inputs[kind]}
        />
      );
  }
}

const inputs = {
  day: { type: "date" },
  amount: { inputMode: "decimal" },
  text: {},
} as const;
