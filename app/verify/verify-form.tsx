"use client";

import { useActionState } from "react";
import { AnswerPanel } from "@/components/answer-panel";
import { CouldNotCheck } from "@/components/could-not-check";
import { FocusHere } from "@/components/focus-here";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import { NotFound } from "@/components/verification-not-found";
import { emptyForm } from "@/lib/forms";
import { verify, type Shown, type VerifyState } from "./actions";

type Word =
  | "title"
  | "lead"
  | "number"
  | "numberHint"
  | "lastName"
  | "lastNameHint"
  | "submit"
  | "another"
  | "problem";

const unasked: VerifyState = { ...emptyForm, answer: null };

/** The two questions of a verification, and its answer above them. Works without JavaScript. */
export function VerifyForm({ words }: { readonly words: Readonly<Record<Word, string>> }) {
  const [state, submit, pending] = useActionState(verify, unasked);
  return (
    <>
      <h1>{words.title}</h1>
      {!state.answer && <p className="mt-3 max-w-prose text-[1.1rem]">{words.lead}</p>}
      <ErrorSummary title={words.problem} errors={state.errors} />
      {state.answer && (
        <div className="mt-6" aria-live="polite">
          <FocusHere key={referenceOf(state.answer)}>
            <Answer shown={state.answer} />
          </FocusHere>
        </div>
      )}
      <form action={submit} noValidate className="mt-8 print:hidden">
        {state.answer && <h2>{words.another}</h2>}
        <TextField
          name="number"
          label={words.number}
          hint={words.numberHint}
          errors={state.errors["number"]}
          defaultValue={state.values["number"]}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <TextField
          name="lastName"
          label={words.lastName}
          hint={words.lastNameHint}
          errors={state.errors["lastName"]}
          defaultValue={state.values["lastName"]}
          autoComplete="off"
          spellCheck={false}
        />
        <Button disabled={pending}>{words.submit}</Button>
      </form>
    </>
  );
}

function Answer({ shown }: { readonly shown: Shown }) {
  switch (shown.kind) {
    case "found":
      return <AnswerPanel {...shown.panel} />;
    case "not-found":
      return <NotFound receipt={shown.receipt} />;
    case "could-not-check":
      return <CouldNotCheck reference={shown.reference} />;
  }
}

function referenceOf(shown: Shown): string | null {
  switch (shown.kind) {
    case "found":
      return shown.panel.receipt?.reference ?? null;
    case "not-found":
      return shown.receipt.reference;
    case "could-not-check":
      return shown.reference;
  }
}
