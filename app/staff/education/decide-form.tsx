"use client";

import { useActionState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioField, SelectField, TextArea } from "@/components/ui/field";
import { emptyForm, type FormState } from "@/lib/forms";

/** What the form says. */
export type DecideWords = Readonly<
  Record<
    | "problem"
    | "decision"
    | "accepted"
    | "not-accepted"
    | "reason"
    | "remark"
    | "remarkHint"
    | "optional"
    | "send",
    string
  >
>;

/** Accepts records of education or not, with a reason. What was chosen stays when something is wrong. */
export function DecideForm({
  action,
  reasons,
  words,
  children,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly reasons: readonly { readonly value: string; readonly text: string }[];
  readonly words: DecideWords;
  /** The records to choose from, where there are several. */
  readonly children?: ReactNode;
}) {
  const [{ values, errors }, submit, pending] = useActionState(action, emptyForm);
  return (
    <form action={submit} noValidate>
      <ErrorSummary title={words.problem} errors={errors} />
      {children}
      <RadioField
        key={values["decision"]}
        name="decision"
        label={words.decision}
        errors={errors["decision"]}
        defaultValue={values["decision"]}
        options={[
          { value: "accepted", text: words.accepted },
          { value: "not-accepted", text: words["not-accepted"] },
        ]}
      />
      <SelectField
        key={`reason ${values["reason"] ?? ""}`}
        name="reason"
        label={words.reason}
        optional={words.optional}
        errors={errors["reason"]}
        defaultValue={values["reason"]}
        options={[{ value: "", text: "" }, ...reasons]}
      />
      <TextArea
        name="remark"
        label={words.remark}
        hint={words.remarkHint}
        optional={words.optional}
        errors={errors["remark"]}
        defaultValue={values["remark"]}
      />
      <Button disabled={pending}>{words.send}</Button>
    </form>
  );
}
