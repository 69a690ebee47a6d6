"use client";

import Link from "next/link";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioField, TextArea, TextField } from "@/components/ui/field";
import { emptyForm, type FormState } from "@/lib/forms";
import type { RecallRow } from "./recall-rows";
import type { RecallWords } from "./recall-words";

/** The credentials of a recall, each to be chosen, and what is decided about those that are. */
export function RecallForm({
  action,
  rows,
  undecided,
  words,
}: {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly rows: readonly RecallRow[];
  readonly undecided: number;
  readonly words: RecallWords;
}) {
  const [state, submit, pending] = useActionState(action, emptyForm);
  const { values, errors } = state;
  const chosen = (values["chosen"] ?? "").split(" ");
  return (
    <form action={submit} noValidate key={values["chosen"]}>
      <ErrorSummary title={words.problem} errors={errors} />
      <DataTable
        caption={words.caption}
        columns={[words.holder, words.choose, words.number, words.issuedOn, words.decided]}
        rows={rows.map((row, index) => ({
          key: row.id,
          cells: [
            row.holder,
            <input
              key="choose"
              type="checkbox"
              id={index === 0 ? "chosen" : undefined}
              name="chosen"
              value={row.id}
              defaultChecked={chosen.includes(row.id)}
              aria-label={row.choose}
              className="size-6 accent-primary"
            />,
            <Link
              key="number"
              href={`/staff/credentials/${row.number}`}
              className="font-mono whitespace-nowrap text-primary underline"
            >
              {row.grouped}
            </Link>,
            row.issuedOn,
            row.decided,
          ],
        }))}
      />
      <h3 className="mt-8 font-semibold">{words.title}</h3>
      {undecided > 0 && (
        <label className="my-3 flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            id="all"
            name="all"
            defaultChecked={values["all"] === "on"}
            className="size-5 accent-primary"
          />
          {words.all}
        </label>
      )}
      <RadioField
        name="decision"
        label={words.decision}
        options={words.options}
        errors={errors["decision"]}
        defaultValue={values["decision"]}
      />
      <TextField
        name="from"
        type="date"
        label={words.from}
        hint={words.fromHint}
        errors={errors["from"]}
        defaultValue={values["from"]}
      />
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        errors={errors["reason"]}
        defaultValue={values["reason"]}
      />
      <p className="max-w-prose text-quiet">{words.last}</p>
      <p className="mt-4">
        <Button disabled={pending}>{words.go}</Button>
      </p>
    </form>
  );
}
