"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { emptyForm, type FormState } from "@/lib/forms";

/** The button that confirms what was checked, and why it did not. */
export function ConfirmForm({
  action,
  look = "primary",
  words,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly look?: "primary" | "danger";
  readonly words: Readonly<Record<"problem" | "confirm", string>>;
}) {
  const [state, submit, pending] = useActionState(action, emptyForm);
  return (
    <form action={submit} className="mt-8">
      <ErrorSummary title={words.problem} errors={state.errors} />
      <Button id="confirm" look={look} disabled={pending}>
        {words.confirm}
      </Button>
    </form>
  );
}
