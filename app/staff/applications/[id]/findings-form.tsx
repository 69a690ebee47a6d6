"use client";

import { useActionState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioField, SelectField, TextArea } from "@/components/ui/field";
import { emptyForm, type FormState } from "@/lib/forms";

/** A requirement with all that is known of it, and what its reviewer found so far. */
export interface ReviewedRequirement {
  readonly key: string;
  readonly label: string;
  readonly about: ReactNode;
  readonly legend: string;
  readonly failureLabel: string;
  readonly noteLabel: string;
  readonly failures: readonly { readonly value: string; readonly text: string }[];
  readonly own: { readonly verdict: string; readonly failure: string; readonly curable: boolean };
}

const verdicts = ["met", "not-met", "not-checked"] as const;

type Words = Readonly<
  Record<
    (typeof verdicts)[number] | "noFailure" | "curable" | "optional" | "problem" | "submit",
    string
  >
>;

/** The requirements of an application by parts, each with the reviewer's own verdict while the review is open. */
export function FindingsForm({
  action,
  sections,
  words,
}: {
  /** Null: the review is closed, and nothing can be found any more. */
  readonly action: ((previous: FormState, form: FormData) => Promise<FormState>) | null;
  readonly sections: readonly {
    readonly title: string;
    readonly requirements: readonly ReviewedRequirement[];
  }[];
  readonly words: Words;
}) {
  const body = (state: FormState | null) =>
    sections.map(({ title, requirements }) => (
      <section key={title} className="mt-8">
        <h3 className="border-b-2 border-edge pb-1">{title}</h3>
        {requirements.map((requirement) => (
          <section key={requirement.key} id={requirement.key} className="scroll-mt-4 py-4">
            <h4 className="font-semibold">{requirement.label}</h4>
            {requirement.about}
            {state && <Verdict asked={requirement} state={state} words={words} />}
          </section>
        ))}
      </section>
    ));
  return action === null ? (
    body(null)
  ) : (
    <OpenForm action={action} words={words}>
      {body}
    </OpenForm>
  );
}

function OpenForm({
  action,
  words,
  children,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly words: Words;
  readonly children: (state: FormState) => ReactNode;
}) {
  const [state, submit, pending] = useActionState(action, emptyForm);
  return (
    <form id="form" action={submit} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      {children(state)}
      <Button disabled={pending}>{words.submit}</Button>
    </form>
  );
}

function Verdict({
  asked: { key: requirement, legend, failureLabel, noteLabel, failures, own },
  state,
  words,
}: {
  readonly asked: ReviewedRequirement;
  readonly state: FormState;
  readonly words: Words;
}) {
  const typed = (field: string) => state.values[`${field}-${requirement}`];
  const wasSent = typed("verdict") !== undefined;
  const curable = wasSent ? typed("curable") === "on" : own.curable;
  return (
    <div className="border-l-4 border-hairline pl-4">
      <RadioField
        name={`verdict-${requirement}`}
        label={legend}
        defaultValue={typed("verdict") ?? own.verdict}
        options={verdicts.map((value) => ({ value, text: words[value] }))}
      />
      <SelectField
        key={typed("failure") ?? own.failure}
        name={`failure-${requirement}`}
        label={failureLabel}
        defaultValue={typed("failure") ?? own.failure}
        errors={state.errors[`failure-${requirement}`]}
        options={[{ value: "", text: words.noFailure }, ...failures]}
      />
      <label className="my-3 flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          name={`curable-${requirement}`}
          defaultChecked={curable}
          aria-label={`${words.curable}: ${legend}`}
          className="size-5 accent-primary"
        />
        {words.curable}
      </label>
      <TextArea
        name={`note-${requirement}`}
        label={noteLabel}
        optional={words.optional}
        defaultValue={typed("note")}
        rows={2}
      />
    </div>
  );
}
