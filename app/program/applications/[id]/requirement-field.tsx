import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import type { ProgramAnswer } from "@/lib/rules/program-policy";
import type { AnswersState } from "./answers-state";
import { Meanwhile } from "./meanwhile";
import { StatementField } from "./statement-field";

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

/** The sentences of a requirement's field. */
export type RequirementWords = Readonly<
  Record<"optional" | "files" | "attachHint" | "meanwhile" | "meanwhileHint", string>
>;

/** One requirement: its field, what stands there meanwhile, its files and what it rests on. */
export function RequirementField({
  asked,
  state,
  words,
}: {
  readonly asked: AskedRequirement;
  readonly state: AnswersState;
  readonly words: RequirementWords;
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
  const meanwhile = state.meanwhile[key];
  return (
    <div className="border-b border-hairline pb-3">
      {answer === "statement" && <StatementField {...field} />}
      {answer === "text" && <TextArea {...field} />}
      {(answer === "registration" || answer === "day" || answer === "number") && (
        <TextField
          {...field}
          type={answer === "day" ? "date" : "text"}
          inputMode={answer === "number" ? "decimal" : undefined}
          autoComplete="off"
        />
      )}
      {meanwhile !== undefined && (
        <Meanwhile title={words.meanwhile} text={meanwhile} hint={words.meanwhileHint} />
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
