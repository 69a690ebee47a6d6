"use client";

import Link from "next/link";
import { useActionState } from "react";
import { FocusHere } from "@/components/focus-here";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Answer } from "./answer";
import { BackLink } from "./back-link";
import { Question } from "./question";
import { TextButton } from "./text-button";
import { Told } from "./told";
import type { ShownGroup, View } from "./view";

/** The words around the questions. */
export type Word =
  | "back"
  | "continue"
  | "show"
  | "change"
  | "remove"
  | "optional"
  | "told"
  | "why"
  | "disclaimer"
  | "private"
  | "link"
  | "startOver"
  | "otherQuestions"
  | "problem";

/** The pages of a question, one after the other, and its answer. Works without JavaScript. */
export function Questions({
  task,
  first,
  ask,
  backTo,
  startAgain,
  words,
}: {
  readonly task: string;
  readonly first: View;
  readonly ask: (previous: View, form: FormData) => Promise<View>;
  readonly backTo: string;
  readonly startAgain: string;
  readonly words: Readonly<Record<Word, string>>;
}) {
  const [view, submit, pending] = useActionState(ask, first);
  const isFirst = view === first;
  return (
    <>
      <form action={submit} noValidate key={`${view.step} ${String(view.groups.length)}`}>
        {/* Enter goes on: without this, it would press the first button there is. */}
        <button name="go" value={view.next ?? "on"} tabIndex={-1} aria-hidden className="sr-only" />
        {view.hasBack ? (
          <TextButton go="back">{`← ${words.back}`}</TextButton>
        ) : (
          <BackLink href={backTo}>{words.back}</BackLink>
        )}
        <p className="text-quiet">{task}</p>
        <Heading isFirst={isFirst} view={view} />
        {view.lead !== "" && <p className="mt-3 max-w-prose text-[1.1rem]">{view.lead}</p>}
        <ErrorSummary title={words.problem} errors={view.errors} />
        {view.notice !== null && <Notice kind="attention">{view.notice}</Notice>}
        {view.answer && (
          <div className="mt-6">
            <Answer answer={view.answer} words={words} />
          </div>
        )}
        {view.carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {view.groups.map((group, index) => (
          <Group
            key={group.legend ?? index}
            group={group}
            errors={view.errors}
            optional={words.optional}
            remove={words.remove}
          />
        ))}
        {view.told && <Told steps={view.told} words={words} hasAnswer={view.answer !== null} />}
        <div className="mt-6 flex flex-wrap gap-4 print:hidden">
          {view.next && (
            <Button name="go" value={view.next} disabled={pending}>
              {view.next === "answer" ? words.show : words.continue}
            </Button>
          )}
          {view.add && (
            <Button name="go" value="add" look="secondary" disabled={pending}>
              {view.add}
            </Button>
          )}
        </div>
      </form>
      <footer className="mt-10 max-w-prose space-y-2 border-t border-hairline pt-4 text-quiet print:hidden">
        <p>{words.private}</p>
        <p>{words.link}</p>
        <p className="flex flex-wrap gap-x-6">
          <a href={startAgain} className="inline-flex min-h-11 items-center text-primary underline">
            {words.startOver}
          </a>
          <Link
            href="/calculator"
            className="inline-flex min-h-11 items-center text-primary underline"
          >
            {words.otherQuestions}
          </Link>
        </p>
      </footer>
    </>
  );
}

function Heading({ view, isFirst }: { readonly view: View; readonly isFirst: boolean }) {
  const heading = <h1>{view.title}</h1>;
  const hasErrors = Object.keys(view.errors).length > 0;
  return isFirst || hasErrors ? heading : <FocusHere key={view.step}>{heading}</FocusHere>;
}

function Group({
  group: { legend, fields, remove: removal },
  errors,
  optional,
  remove,
}: {
  readonly group: ShownGroup;
  readonly errors: View["errors"];
  readonly optional: string;
  readonly remove: string;
}) {
  const questions = fields.map((field) => (
    <Question key={field.name} field={field} errors={errors[field.name]} optional={optional} />
  ));
  if (legend === null) return <>{questions}</>;
  return (
    <fieldset className="mt-6 max-w-prose border-t border-hairline pt-4">
      <legend className="pr-4 font-bold">{legend}</legend>
      {questions}
      {removal && (
        <TextButton go={removal.go} label={removal.text}>
          {remove}
        </TextButton>
      )}
    </fieldset>
  );
}
