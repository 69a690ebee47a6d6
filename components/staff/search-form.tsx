"use client";

import { useActionState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
/** What was asked, and what was found, as it is shown. */
export interface SearchState {
  readonly text: string;
  readonly result: ReactNode;
}

const unasked: SearchState = { text: "", result: null };

/** One field for a number, a name or an address. Sent by POST, so that no name is in an address. */
export function SearchForm({
  search,
  words,
  autoFocus = false,
}: {
  readonly search: (before: SearchState, form: FormData) => Promise<SearchState>;
  readonly autoFocus?: boolean;
  readonly words: Readonly<Record<"label" | "hint" | "submit", string>>;
}) {
  const [state, submit, pending] = useActionState(search, unasked);
  return (
    <>
      <form action={submit} role="search">
        <TextField
          name="text"
          label={words.label}
          hint={words.hint}
          defaultValue={state.text}
          autoComplete="off"
          autoFocus={autoFocus}
        />
        <Button disabled={pending}>{words.submit}</Button>
      </form>
      <div aria-live="polite" className="mt-8">
        {state.result}
      </div>
    </>
  );
}
