"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { emptyForm, type FormState } from "@/lib/forms";

/** The button that submits a batch, and why it was not submitted. */
export function SubmitForm({
  action,
  words,
}: {
  readonly action: (previous: FormState) => Promise<FormState>;
  readonly words: Readonly<Record<"button" | "problem", string>>;
}) {
  const [{ errors }, submit, pending] = useActionState(action, emptyForm);
  return (
    <form action={submit} className="mt-6">
      <ErrorSummary title={words.problem} errors={errors} />
      <Button id="submit" disabled={pending}>
        {words.button}
      </Button>
    </form>
  );
}
