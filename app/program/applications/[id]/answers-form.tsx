"use client";

import { useActionState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea, TextField } from "@/components/ui/field";
import { emptyForm, type FormState } from "@/lib/forms";
import type { ProgramAnswer } from "@/lib/rules/program-policy";

/** A requirement as the form asks for it. */
export interface AskedRequirement {
  readonly key: string;
  readonly answer: ProgramAnswer;
  readonly label: string;
  readonly hint: string;
  readonly optional: boolean;
  /** What asks for it, behind a disclosure. */
  readonly source: ReactNode;
  /** How the field for its files is called; null: it takes none. */
  readonly attach: string | null;
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly remove: string | null;
  }[];
}

type Words = Readonly<
  Record<"name" | "save" | "goOn" | "optional" | "problem" | "files" | "attachHint", string>
>;

/** The answers of an application, by parts. Saved as far as they are; what is wrong stands beside each field. */
export function AnswersForm({
  action,
  name,
  sections,
  initial,
  words,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** The program's name; null: it cannot be changed. */
  readonly name: string | null;
  readonly sections: readonly {
    readonly title: string;
    readonly requirements: readonly AskedRequirement[];
  }[];
  readonly initial: Readonly<Record<string, string>>;
  readonly words: Words;
}) {
  const [state, submit, pending] = useActionState(action, { ...emptyForm, values: initial });
  const all = sections.flatMap(({ requirements }) => requirements);
  const boxes = all.filter(({ answer }) => answer === "statement").map(({ key }) => key);
  const labelOf = new Map(
    all.flatMap(({ key, label, attach }) => [
      [key, label] as const,
      [`file-${key}`, attach ?? label] as const,
    ]),
  );
  const named = Object.entries(state.errors).map(([key, sentences]) => {
    const label = labelOf.get(key);
    return [key, label ? [`${label}: ${sentences.join(" ")}`] : sentences] as const;
  });
  return (
    <form action={submit} noValidate>
      <ErrorSummary title={words.problem} errors={Object.fromEntries(named)} />
      <input type="hidden" name="boxes" value={boxes.join(" ")} />
      {name !== null && (
        <TextField
          name="name"
          label={words.name}
          defaultValue={state.values["name"] ?? name}
          errors={state.errors["name"]}
          autoComplete="off"
        />
      )}
      {sections.map(({ title, requirements }) => (
        <section key={title} className="mt-10">
          <h2>{title}</h2>
          {requirements.map((requirement) => (
            <Requirement key={requirement.key} asked={requirement} state={state} words={words} />
          ))}
        </section>
      ))}
      <div className="mt-8 flex flex-wrap gap-3">
        <Button name="then" value="save" look="secondary" disabled={pending}>
          {words.save}
        </Button>
        <Button name="then" value="check" disabled={pending}>
          {words.goOn}
        </Button>
      </div>
    </form>
  );
}

function Requirement({
  asked,
  state,
  words,
}: {
  readonly asked: AskedRequirement;
  readonly state: FormState;
  readonly words: Words;
}) {
  const { key, label, hint, optional, answer, source, attach, files } = asked;
  const field = {
    name: key,
    label,
    hint,
    optional: optional ? words.optional : undefined,
    errors: state.errors[key],
    defaultValue: state.values[key],
  };
  return (
    <div className="border-b border-hairline pb-3">
      {answer === "statement" && <Statement {...field} />}
      {answer === "text" && <TextArea {...field} />}
      {(answer === "registration" || answer === "day" || answer === "number") && (
        <TextField
          {...field}
          type={answer === "day" ? "date" : "text"}
          inputMode={answer === "number" ? "decimal" : undefined}
          autoComplete="off"
        />
      )}
      {attach !== null && (
        <TextField
          name={`file-${key}`}
          label={answer === "documents" ? label : attach}
          hint={answer === "documents" ? hint : words.attachHint}
          optional={answer === "documents" && !optional ? undefined : words.optional}
          errors={state.errors[`file-${key}`]}
          type="file"
          accept="application/pdf,image/png,image/jpeg"
        />
      )}
      {files.length > 0 && <Files title={words.files} files={files} />}
      {source}
    </div>
  );
}

function Files({
  title,
  files,
}: {
  readonly title: string;
  readonly files: AskedRequirement["files"];
}) {
  return (
    <>
      <p className="font-semibold">{title}</p>
      <ul className="mb-3">
        {files.map(({ id, name, remove }) => (
          <li key={id} className="flex flex-wrap items-center gap-3">
            {name}
            {remove !== null && (
              <Button name="remove" value={id} look="quiet">
                {remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Statement({
  name,
  label,
  hint,
  optional,
  errors,
  defaultValue,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly optional: string | undefined;
  readonly errors: readonly string[] | undefined;
  readonly defaultValue: string | undefined;
}) {
  const isWrong = (errors?.length ?? 0) > 0;
  return (
    <div className={`my-5 max-w-prose ${isWrong ? "border-l-4 border-invalid pl-4" : ""}`}>
      {isWrong && (
        <p id={`${name}-error`} className="font-semibold text-invalid">
          {errors?.join(" ")}
        </p>
      )}
      <label className="flex min-h-11 cursor-pointer items-start gap-3 font-semibold">
        <input
          type="checkbox"
          id={name}
          name={name}
          defaultChecked={defaultValue === "on"}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? `${name}-hint ${name}-error` : `${name}-hint`}
          className="mt-1 size-5 shrink-0 accent-primary"
        />
        <span>
          {label}
          {optional && <span className="font-normal text-quiet"> ({optional})</span>}
        </span>
      </label>
      <p id={`${name}-hint`} className="text-quiet">
        {hint}
      </p>
    </div>
  );
}
