"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { search, type GraduateSearch } from "./actions";

const unasked: GraduateSearch = { text: "", result: null };

/** One field for a number or a name. Sent by POST, so that no name is in an address. */
export function SearchForm({
  words,
}: {
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
        />
        <Button disabled={pending}>{words.submit}</Button>
      </form>
      <div aria-live="polite" className="mt-6">
        {state.result}
      </div>
    </>
  );
}
