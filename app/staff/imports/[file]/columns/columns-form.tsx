"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/field";
import { emptyForm } from "@/lib/forms";
import { saveColumns } from "./actions";

/** Asks for each thing the registry reads in which column it stands. */
export function ColumnsForm({
  fileId,
  columns,
  questions,
  words,
}: {
  readonly fileId: string;
  readonly columns: readonly { readonly value: string; readonly text: string }[];
  readonly questions: readonly {
    readonly name: string;
    readonly label: string;
    readonly needed: boolean;
    readonly value: string;
  }[];
  readonly words: Readonly<Record<"save" | "problem" | "optional", string>>;
}) {
  const [state, submit, pending] = useActionState(saveColumns, emptyForm);
  return (
    <form action={submit} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      <input type="hidden" name="fileId" value={fileId} />
      {questions.map(({ name, label, needed, value }) => (
        <SelectField
          key={`${name} ${state.values[name] ?? value}`}
          name={name}
          label={label}
          optional={needed ? undefined : words.optional}
          errors={state.errors[name]}
          options={columns}
          defaultValue={state.values[name] ?? value}
        />
      ))}
      <Button disabled={pending}>{words.save}</Button>
    </form>
  );
}
