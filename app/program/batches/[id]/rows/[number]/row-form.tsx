"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import type { FormState } from "@/lib/forms";

interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly optional: boolean;
  /** Without a column of its own, what stands here holds for every row and is not mended in one. */
  readonly fixed: boolean;
}

/** The fields of one row with what was written in them, and beside each what is wrong with it. */
export function RowForm({
  action,
  open,
  questions,
  initial,
  words,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** Whether the row can still be mended. */
  readonly open: boolean;
  readonly questions: readonly Question[];
  readonly initial: FormState;
  readonly words: Readonly<Record<"problem" | "optional" | "save", string>>;
}) {
  const [{ values, errors }, submit, pending] = useActionState(action, initial);
  const labelled = Object.entries(errors).map(([name, sentences]) => {
    const label = questions.find((question) => question.name === name)?.label;
    return [name, [`${label ?? name}: ${sentences.join(" ")}`]] as const;
  });
  return (
    <form action={submit} noValidate>
      {open && <ErrorSummary title={words.problem} errors={Object.fromEntries(labelled)} />}
      {questions.map(({ name, label, hint, optional, fixed }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          hint={hint}
          optional={optional ? words.optional : undefined}
          readOnly={fixed || !open}
          autoComplete="off"
          defaultValue={values[name]}
          errors={errors[name]}
        />
      ))}
      {open && <Button disabled={pending}>{words.save}</Button>}
    </form>
  );
}
