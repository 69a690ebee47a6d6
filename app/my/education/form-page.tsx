import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FactForm, type FactField } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import type { FormState } from "@/lib/forms";

/** The page on which a completed course is added or amended. Its caller has asked who is there. */
export async function EducationFormPage({
  title,
  lead,
  above,
  action,
  questions,
  initial,
  submit,
}: {
  readonly title: string;
  readonly lead: string;
  /** Where the reader came from. */
  readonly above: { readonly href: string; readonly text: string };
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly questions: readonly FactField[];
  readonly initial?: FormState["values"];
  readonly submit: string;
}) {
  const [common, errors] = await Promise.all([
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Page
      title={title}
      lead={lead}
      above={
        <Link href={above.href} className="text-primary underline">
          {above.text}
        </Link>
      }
    >
      <FactForm
        action={action}
        questions={questions}
        {...(initial && { initial })}
        words={{ problem: errors("summary"), optional: common("optional"), submit }}
      />
    </Page>
  );
}
