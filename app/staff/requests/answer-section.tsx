import { getTranslations } from "next-intl/server";
import { FactForm, type FactField } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import type { FormState } from "@/lib/forms";

/** One way to answer a request: a heading, what it does, and its short form. */
export async function AnswerSection({
  title,
  lead,
  submit,
  questions,
  action,
}: {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  readonly questions: readonly FactField[];
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
}) {
  const [common, errors] = await Promise.all([
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Section title={title}>
      <p className="max-w-prose">{lead}</p>
      <FactForm
        action={action}
        questions={questions}
        words={{ problem: errors("summary"), optional: common("optional"), submit }}
      />
    </Section>
  );
}
