import type { z } from "zod";
import { recordFact, type Refused } from "@/app/record-fact";
import { today, type PlainDate } from "@/lib/dates";
import type { FormState } from "@/lib/forms";
import type { Registrar } from "@/lib/registry/cases";
import type { Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { AskedField, FactName } from "./fact-page";

/** What is particular to one kind of fact: its sentences, what is asked, its use case, and where each refusal is said. */
interface Particulars<Schema extends z.ZodType, Refusal extends Refused> {
  readonly fact: FactName;
  readonly fields: readonly AskedField[];
  readonly schema: Schema;
  /** The use case, given the number of the credential or the id of the person that the fact is about. */
  readonly record: (
    about: string,
    input: z.output<Schema>,
    registrar: Registrar,
    today: PlainDate,
  ) => Promise<Result<unknown, Refusal>>;
  readonly fieldOf: Readonly<Record<Refusal, string>>;
}

/** A kind of fact that a registrar records on a page of its own. */
export interface FactKind {
  readonly fact: FactName;
  readonly fields: readonly AskedField[];
  /** Records what was typed and leads to `back`, or says beside each field what is wrong with it. */
  readonly send: (
    form: FormData,
    about: string,
    registrar: Registrar,
    back: string,
  ) => Promise<FormState>;
}

/** A kind of fact, of what is particular to it. */
export function factKind<Schema extends z.ZodType, Refusal extends Refused>({
  fact,
  fields,
  schema,
  record,
  fieldOf,
}: Particulars<Schema, Refusal>): FactKind {
  return {
    fact,
    fields,
    send: (form, about, registrar, back) =>
      recordFact(form, {
        schema,
        record: (input) => record(about, input, registrar, today(timeZoneOf(registrar.state))),
        fieldOf,
        back,
      }),
  };
}
