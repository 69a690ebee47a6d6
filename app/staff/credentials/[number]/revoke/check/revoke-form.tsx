"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { emptyForm, type FormState } from "@/lib/forms";

/** The button that revokes, and why it did not. */
export function RevokeForm({
  action,
  words,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly words: Readonly<Record<"problem" | "revoke", string>>;
}) {
  const [state, submit, pending] = useActionState(action, emptyForm);
  return (
    <form action={submit} className="mt-8">
      <ErrorSummary title={words.problem} errors={state.errors} />
      <Button id="revoke" look="danger" disabled={pending}>
        {words.revoke}
      </Button>
    </form>
  );
}
