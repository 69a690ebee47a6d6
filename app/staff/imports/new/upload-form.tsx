"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import { emptyForm } from "@/lib/forms";
import { upload } from "./actions";

/** Asks for the file of an older register. */
export function UploadForm({
  words,
}: {
  readonly words: Readonly<Record<"file" | "hint" | "button" | "sending" | "problem", string>>;
}) {
  const [state, submit, pending] = useActionState(upload, emptyForm);
  return (
    <form action={submit} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      <TextField
        name="file"
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        label={words.file}
        hint={words.hint}
        errors={state.errors["file"]}
      />
      <Button disabled={pending}>{pending ? words.sending : words.button}</Button>
    </form>
  );
}
