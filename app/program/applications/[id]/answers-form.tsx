"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import { emptyForm } from "@/lib/forms";
import type { AnswersState } from "./answers-state";
import { Meanwhile } from "./meanwhile";
import {
  RequirementField,
  type AskedRequirement,
  type RequirementWords,
} from "./requirement-field";

type Words = RequirementWords & Readonly<Record<"name" | "save" | "goOn" | "problem", string>>;

/** The answers of an application, by parts. Saved as far as they are; what is wrong stands beside each field. */
export function AnswersForm({
  action,
  name,
  sections,
  initial,
  version,
  words,
}: {
  readonly action: (previous: AnswersState, form: FormData) => Promise<AnswersState>;
  /** The program's name; null: it cannot be changed. */
  readonly name: string | null;
  readonly sections: readonly {
    readonly title: string;
    readonly requirements: readonly AskedRequirement[];
  }[];
  readonly initial: Readonly<Record<string, string>>;
  /** What the answers were when the page was made. */
  readonly version: string;
  readonly words: Words;
}) {
  const [state, submit, pending] = useActionState(action, {
    ...emptyForm,
    values: initial,
    version,
    meanwhile: {},
  });
  const meanwhileName = state.meanwhile["name"];
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
    <form id="answers" action={submit} noValidate>
      <ErrorSummary title={words.problem} errors={Object.fromEntries(named)} />
      <input type="hidden" name="version" value={state.version} />
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
      {meanwhileName !== undefined && (
        <Meanwhile title={words.meanwhile} text={meanwhileName} hint={words.meanwhileHint} />
      )}
      {sections.map(({ title, requirements }) => (
        <section key={title} className="mt-10">
          <h2>{title}</h2>
          {requirements.map((requirement) => (
            <RequirementField
              key={requirement.key}
              asked={requirement}
              state={state}
              words={words}
            />
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
