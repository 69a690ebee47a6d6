import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FactForm, type FactField } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import type { FormState } from "@/lib/forms";
import type { Messages } from "@/lib/i18n/messages";
import { sources, vouching } from "@/lib/registry/sources";

type FactMessages = Messages["facts"];

/** A fact that a registrar records on a page of its own: whatever `facts` has a title and a lead for. */
export type FactName = {
  [Name in keyof FactMessages]: FactMessages[Name] extends Record<"title" | "lead", string>
    ? Name
    : never;
}[keyof FactMessages];

/** A question of such a page; who asserts it and why are asked the same way everywhere. */
export interface AskedField {
  readonly name: keyof FactMessages["field"];
  readonly kind: FactField["kind"] | "source" | "voucher" | "setting";
  readonly optional?: true;
  readonly hint?: keyof FactMessages["hint"];
}

/** The title of a fact's page. */
export async function factTitle(fact: FactName): Promise<Metadata> {
  const t = await getTranslations("facts");
  return { title: t(`${fact}.title`) };
}

/** The page on which a fact is recorded. Its caller has asked who is there. */
export async function FactPage({
  fact,
  action,
  fields,
  above,
  initial = {},
  submit = "record",
}: {
  readonly fact: FactName;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly fields: readonly AskedField[];
  /** What the fact is about, above the title. */
  readonly above?: ReactNode;
  readonly initial?: FormState["values"];
  readonly submit?: "record" | "goOn";
}) {
  const [t, common, errors] = await Promise.all([
    getTranslations("facts"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  const choices = {
    source: sources.map((value) => ({ value, text: t(`source.${value}`) })),
    voucher: vouching.map((value) => ({ value, text: t(`source.${value}`) })),
    setting: (["agency", "self-employed"] as const).map((value) => ({
      value,
      text: t(`setting.${value}`),
    })),
  };
  const questions = fields.map(({ name, kind, optional, hint }): FactField => {
    const said = {
      name,
      label: t(`field.${name}`),
      ...(optional && { optional }),
      ...(hint && { hint: t(`hint.${hint}`) }),
    };
    return kind === "source" || kind === "voucher" || kind === "setting"
      ? { ...said, kind: "choice", options: choices[kind] }
      : { ...said, kind };
  });
  return (
    <Page title={t(`${fact}.title`)} lead={t(`${fact}.lead`)} above={above}>
      <FactForm
        action={action}
        questions={questions}
        initial={initial}
        words={{ problem: errors("summary"), optional: common("optional"), submit: t(submit) }}
      />
    </Page>
  );
}
