"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField, TextField } from "@/components/ui/field";
import type { FormState } from "@/lib/forms";
import { sameForAll, sameName } from "./typed-mapping";

interface Question {
  readonly name: string;
  readonly label: string;
  readonly needed: boolean;
}

/** Asks for each field in which column it stands, or what it is in every row. */
export function ColumnsForm({
  action,
  columns,
  initial,
  questions,
  words,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly columns: readonly { readonly value: string; readonly text: string }[];
  readonly initial: FormState["values"];
  readonly questions: readonly Question[];
  readonly words: Readonly<Record<"save" | "problem" | "optional" | "same" | "sameHint", string>>;
}) {
  const [{ values, errors }, submit, pending] = useActionState(action, {
    values: initial,
    errors: {},
  });
  const labels = new Map(
    questions.flatMap(({ name, label }) => [
      [name, label],
      [sameName(name), label],
    ]),
  );
  const same = questions.filter(({ name }) => sameForAll.some((field) => field === name));
  const isUsed = same.some(
    ({ name }) => (values[sameName(name)] ?? "") !== "" || errors[sameName(name)] !== undefined,
  );
  return (
    <form action={submit} noValidate>
      <ErrorSummary title={words.problem} errors={named(errors, labels)} />
      {questions.map(({ name, label, needed }) => (
        <SelectField
          key={`${name} ${values[name] ?? ""}`}
          name={name}
          label={label}
          optional={needed ? undefined : words.optional}
          errors={errors[name]}
          options={columns}
          defaultValue={values[name] ?? ""}
        />
      ))}
      <details open={isUsed} className="my-6 max-w-prose">
        <summary className="cursor-pointer text-primary underline">{words.same}</summary>
        <p className="mt-2 text-quiet">{words.sameHint}</p>
        {same.map(({ name, label }) => (
          <TextField
            key={name}
            name={sameName(name)}
            label={label}
            optional={words.optional}
            autoComplete="off"
            defaultValue={values[sameName(name)]}
            errors={errors[sameName(name)]}
          />
        ))}
      </details>
      <Button disabled={pending}>{words.save}</Button>
    </form>
  );
}

/** What is wrong, each with the label of its field: several may be wrong in the same way. */
function named(
  errors: FormState["errors"],
  labels: ReadonlyMap<string, string>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, sentences]) => [
      name,
      [`${labels.get(name) ?? name}: ${sentences.join(" ")}`],
    ]),
  );
}
