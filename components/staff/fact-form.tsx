"use client";

import { useActionState } from "react";
import { CheckboxField } from "@/components/calculator/checkbox-field";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { emptyForm, type FormState } from "@/lib/forms";

/** One question of a short form. */
export interface FactField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind:
    "text" | "date" | "number" | "email" | "area" | "checkbox" | "checkboxes" | "choice" | "file";
  readonly optional?: boolean;
  /** Said of a file that was sent before something else turned out to be wrong. */
  readonly attached?: string;
  readonly options?: readonly { readonly value: string; readonly text: string }[];
}

/** A short form that records one fact. What was typed stays when something is wrong. */
export function FactForm({
  action,
  questions,
  words,
  initial = {},
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly questions: readonly FactField[];
  readonly words: Readonly<Record<"problem" | "optional" | "submit", string>>;
  /** What stands in the fields before anybody types. */
  readonly initial?: FormState["values"];
}) {
  const [state, submit, pending] = useActionState(action, { ...emptyForm, values: initial });
  return (
    <form action={submit} noValidate>
      <ErrorSummary title={words.problem} errors={named(state.errors, questions)} />
      {state.done !== undefined && <Notice kind="success">{state.done}</Notice>}
      {questions.map((question) => (
        <Question key={question.name} question={question} state={state} optional={words.optional} />
      ))}
      <Button disabled={pending}>{words.submit}</Button>
    </form>
  );
}

/** What is wrong, each with the label of its field: several may be wrong in the same way. */
function named(
  errors: FormState["errors"],
  questions: readonly FactField[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, sentences]) => {
      const label = questions.find((question) => question.name === name)?.label;
      const said = sentences.join(" ");
      return [name, [label === undefined ? said : `${label}: ${said}`]];
    }),
  );
}

function Question({
  question,
  state,
  optional,
}: {
  readonly question: FactField;
  readonly state: FormState;
  readonly optional: string;
}) {
  const { name, label, hint, kind, options = [] } = question;
  const value = state.values[name];
  const field = {
    name,
    label,
    hint,
    errors: state.errors[name],
    defaultValue: value,
    optional: question.optional ? optional : undefined,
  };
  switch (kind) {
    case "area":
      return <TextArea {...field} />;
    case "choice":
      return <SelectField key={value} {...field} options={options} />;
    case "checkboxes":
      return <CheckboxField {...field} options={options} values={(value ?? "").split(" ")} />;
    case "file":
      return (
        <>
          <TextField {...field} type="file" defaultValue={undefined} />
          {value !== undefined && (
            <p role="status">
              {question.attached}
              <input type="hidden" name={`${name}-kept`} value={value} />
            </p>
          )}
        </>
      );
    case "checkbox":
      return (
        <label className="my-3 flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            id={name}
            name={name}
            defaultChecked={value === "on"}
            className="size-5 accent-primary"
          />
          {label}
        </label>
      );
    case "number":
      return <TextField {...field} inputMode="decimal" autoComplete="off" />;
    default:
      return <TextField {...field} type={kind} autoComplete="off" />;
  }
}
