"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioField, TextArea } from "@/components/ui/field";
import { emptyForm } from "@/lib/forms";
import { register } from "./actions";

type Word =
  | "problem"
  | "person"
  | "personHint"
  | "newPerson"
  | "noMatches"
  | "decided"
  | "reason"
  | "reasonHint"
  | "register"
  | "email";

/** Who it is, why, and the button that registers. */
export function ConfirmForm({
  row,
  checked,
  mustDecide,
  matches,
  words,
}: {
  readonly row: string;
  /** What was checked, so that nothing else is registered. */
  readonly checked: string;
  readonly mustDecide: boolean;
  readonly matches: readonly {
    readonly value: string;
    readonly text: string;
    readonly hint: string;
  }[];
  readonly words: Readonly<Record<Word, string>>;
}) {
  const [state, submit, pending] = useActionState(register, emptyForm);
  return (
    <form action={submit} noValidate className="mt-8">
      <input type="hidden" name="row" value={row} />
      <input type="hidden" name="checked" value={checked} />
      <ErrorSummary title={words.problem} errors={state.errors} />
      {matches.length === 0 ? (
        <p className="max-w-prose">{words.noMatches}</p>
      ) : (
        <RadioField
          name="person"
          label={words.person}
          hint={words.personHint}
          errors={state.errors["person"]}
          defaultValue={state.values["person"]}
          options={[...matches, { value: "new", text: words.newPerson }]}
        />
      )}
      {mustDecide && (
        <div className="my-5">
          <label className="flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
            <input
              type="checkbox"
              id="decided"
              name="decided"
              defaultChecked={state.values["decided"] === "on"}
              aria-describedby={state.errors["decided"] ? "decided-error" : undefined}
              className="size-5 accent-primary"
            />
            {words.decided}
          </label>
          {state.errors["decided"] && (
            <p id="decided-error" className="font-semibold text-invalid">
              {state.errors["decided"].join(" ")}
            </p>
          )}
        </div>
      )}
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        errors={state.errors["reason"]}
        defaultValue={state.values["reason"]}
      />
      <p className="mb-4 max-w-prose text-quiet">{words.email}</p>
      <Button disabled={pending}>{words.register}</Button>
    </form>
  );
}
