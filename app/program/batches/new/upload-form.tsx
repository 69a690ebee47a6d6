"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField, TextField } from "@/components/ui/field";
import { emptyForm } from "@/lib/forms";
import { upload } from "./actions";

type Word =
  | "program"
  | "file"
  | "hint"
  | "cohort"
  | "cohortHint"
  | "enrolled"
  | "examined"
  | "optional"
  | "button"
  | "sending"
  | "problem";

/** Asks for the list of graduates, the program that it is of, and the cohort as a whole. */
export function UploadForm({
  programs,
  words,
}: {
  readonly programs: readonly { readonly value: string; readonly text: string }[];
  readonly words: Readonly<Record<Word, string>>;
}) {
  const [{ values, errors }, submit, pending] = useActionState(upload, emptyForm);
  const number = (name: "enrolled" | "examined") => (
    <TextField
      name={name}
      label={words[name]}
      optional={words.optional}
      inputMode="numeric"
      autoComplete="off"
      defaultValue={values[name]}
      errors={errors[name]}
    />
  );
  return (
    <form action={submit} noValidate>
      <ErrorSummary title={words.problem} errors={errors} />
      <SelectField
        key={values["program"]}
        name="program"
        label={words.program}
        defaultValue={values["program"]}
        errors={errors["program"]}
        options={programs}
      />
      <TextField
        name="file"
        type="file"
        accept=".xlsx,.csv,.txt,.tsv,text/csv,text/plain"
        label={words.file}
        hint={words.hint}
        errors={errors["file"]}
      />
      <fieldset className="mt-8">
        <legend className="font-semibold">{words.cohort}</legend>
        <p className="max-w-prose text-quiet">{words.cohortHint}</p>
        {number("enrolled")}
        {number("examined")}
      </fieldset>
      <Button disabled={pending}>{pending ? words.sending : words.button}</Button>
    </form>
  );
}
