"use client";

import { useActionState } from "react";
import { DocumentAnswer } from "@/components/document/document-answer";
import { FocusHere } from "@/components/focus-here";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { emptyForm } from "@/lib/forms";
import { check, type DocumentState } from "./actions";

type Word =
  | "title"
  | "lead"
  | "file"
  | "fileHint"
  | "or"
  | "text"
  | "textHint"
  | "notKept"
  | "submit"
  | "checking"
  | "another"
  | "problem";

const unasked: DocumentState = { ...emptyForm, notice: null, answer: null };

/** By their types and not as `image/*`: so a phone offers its camera, and gives JPEG in place of its own format. */
const accepted = "application/pdf,image/png,image/jpeg,.json,.jwt,.eml,.txt";

/** A document as a file or pasted, and the answer above the form. Works without JavaScript. */
export function DocumentForm({ words }: { readonly words: Readonly<Record<Word, string>> }) {
  const [{ values, errors, notice, answer }, submit, pending] = useActionState(check, unasked);
  return (
    <>
      <h1>{words.title}</h1>
      {!answer && <p className="mt-3 max-w-prose text-[1.1rem]">{words.lead}</p>}
      <ErrorSummary title={words.problem} errors={errors} />
      {notice && <Notice>{notice}</Notice>}
      {answer && (
        <div className="mt-6" aria-live="polite">
          <FocusHere key={JSON.stringify(answer)}>
            <DocumentAnswer {...answer} />
          </FocusHere>
        </div>
      )}
      <form action={submit} noValidate className="mt-8 print:hidden">
        {answer && <h2>{words.another}</h2>}
        <TextField
          name="file"
          type="file"
          accept={accepted}
          label={words.file}
          hint={words.fileHint}
          errors={errors["file"]}
        />
        <p className="font-semibold">{words.or}</p>
        <TextArea
          name="text"
          rows={6}
          label={words.text}
          hint={words.textHint}
          errors={errors["text"]}
          defaultValue={values["text"]}
          autoComplete="off"
          spellCheck={false}
        />
        <p className="mb-5 max-w-prose text-quiet">{words.notKept}</p>
        <Button disabled={pending}>{pending ? words.checking : words.submit}</Button>
      </form>
    </>
  );
}
