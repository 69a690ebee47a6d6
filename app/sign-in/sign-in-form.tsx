"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import { emptyForm, type FormState } from "@/lib/forms";

/** Asks for the one thing that is needed to sign in. */
export function SignInForm({
  send,
  next,
  words,
}: {
  readonly send: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly next: string | null;
  readonly words: Readonly<Record<"email" | "hint" | "send" | "problem", string>>;
}) {
  const [state, action, isSending] = useActionState(send, emptyForm);
  return (
    <form action={action} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      {next !== null && <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        label={words.email}
        hint={words.hint}
        errors={state.errors["email"]}
        type="email"
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        maxLength={254}
        defaultValue={state.values["email"] ?? ""}
      />
      <Button disabled={isSending}>{words.send}</Button>
    </form>
  );
}
