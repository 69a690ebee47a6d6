"use client";

import { useActionState, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioField, SelectField, TextField } from "@/components/ui/field";
import type { FormState } from "@/lib/forms";
import { checkRegistration, discardRegistration, keepRegistration } from "./actions";
import { EvidenceField } from "./evidence-field";
import type { RegistrationWords } from "./words";

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Everything a registration asks, on one page. What is typed is kept on the server as it is typed. */
export function RegistrationForm({
  words,
  initial,
  kinds,
  states,
  programs,
}: {
  readonly words: RegistrationWords;
  readonly initial: FormState;
  readonly kinds: readonly Choice[];
  readonly states: readonly (Choice & { readonly kinds: readonly string[] })[];
  readonly programs: readonly Choice[];
}) {
  const [state, submit, pending] = useActionState(checkRegistration, initial);
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [, startKeeping] = useTransition();
  const [fromState, setFromState] = useState(initial.values["fromState"] ?? "");
  const keep = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.current) return;
      const typed = new FormData(form.current);
      typed.delete("copy");
      startKeeping(() => keepRegistration(typed));
    }, 600);
  };
  const field = (name: keyof RegistrationWords["fields"]) => ({
    name,
    label: words.fields[name].label,
    hint: words.fields[name].hint,
    errors: state.errors[name],
    defaultValue: state.values[name],
    autoComplete: "off",
  });
  const { optional } = words;

  return (
    <>
      <ErrorSummary title={words.problem} errors={state.errors} />
      <form ref={form} action={submit} onInput={keep} noValidate className="group/registration">
        <input type="hidden" name="row" defaultValue={state.values["row"]} />
        <RadioField
          {...field("origin")}
          options={words.origins.map(({ value, text, hint }) => ({ value, text, hint }))}
        />
        <Group title={words.groups.person}>
          <div className="grid gap-x-6 sm:grid-cols-3">
            <TextField {...field("given")} autoFocus />
            <TextField {...field("middle")} optional={optional} />
            <TextField {...field("family")} />
          </div>
          <div className="grid items-end gap-x-6 sm:grid-cols-2">
            <TextField {...field("birthDate")} type="date" optional={optional} />
            <TextField {...field("email")} type="email" optional={optional} />
          </div>
        </Group>
        <Group title={words.groups.credential}>
          <SelectField
            key={`kind ${state.values["kind"] ?? ""}`}
            {...field("kind")}
            options={kinds}
          />
          <div className="hidden group-has-[[value=reciprocity]:checked]/registration:block">
            <div className="grid items-end gap-x-6 sm:grid-cols-2">
              <SelectField
                key={`state ${state.values["fromState"] ?? ""}`}
                {...field("fromState")}
                options={[{ value: "", text: words.choose }, ...states]}
                onChange={(event) => {
                  setFromState(event.currentTarget.value);
                }}
              />
              <TextField {...field("fromKind")} list="kinds-there" />
              <datalist id="kinds-there">
                {states
                  .find(({ value }) => value === fromState)
                  ?.kinds.map((kind) => (
                    <option key={kind} value={kind} />
                  ))}
              </datalist>
              <TextField {...field("fromNumber")} optional={optional} />
              <SelectField
                key={`standing ${state.values["fromStanding"] ?? ""}`}
                {...field("fromStanding")}
                options={words.homeStandings}
              />
            </div>
          </div>
          <div className="hidden group-has-[[value=program]:checked]/registration:block">
            <SelectField
              key={`program ${state.values["programId"] ?? ""}`}
              {...field("programId")}
              options={[{ value: "", text: words.choose }, ...programs]}
            />
          </div>
          <div className="hidden group-has-[[value=legacy]:checked]/registration:block">
            <TextField {...field("programAsWritten")} optional={optional} />
          </div>
          <div className="grid items-end gap-x-6 sm:grid-cols-2">
            <TextField {...field("issuedOn")} type="date" />
            <div className="hidden group-has-[[value=reciprocity]:checked]/registration:block">
              <TextField {...field("fromExpiry")} type="date" optional={optional} />
            </div>
            <div className="block group-has-[[value=reciprocity]:checked]/registration:hidden">
              <TextField {...field("printedExpiry")} type="date" optional={optional} />
            </div>
          </div>
          <EvidenceField
            label={words.fields.copy.label}
            hint={words.fields.copy.hint ?? ""}
            optional={optional}
            attached={words.attached}
            errors={state.errors["copy"]}
            kept={
              state.values["documentId"]
                ? { id: state.values["documentId"], name: state.values["documentName"] ?? "" }
                : null
            }
          />
        </Group>
        <div className="mt-8 flex flex-wrap gap-3">
          <Button disabled={pending} name="intent" value="check">
            {words.check}
          </Button>
          <Button look="quiet" formAction={discardRegistration} formNoValidate>
            {words.discard}
          </Button>
        </div>
        <p className="mt-3 text-[0.9rem] text-quiet">{words.kept}</p>
      </form>
    </>
  );
}

function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section className="mt-8 max-w-3xl border-t border-hairline pt-4">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
