import type { ReactNode } from "react";
import { getTranslations } from "next-intl/server";
import { FactForm, type FactField } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import type { FormState } from "@/lib/forms";
import type { Program } from "@/lib/programs/find-program";
import { ProgramLine } from "./program-line";

/** The page of what follows on a suspension or withdrawal: what was said of it, and the form that records it. */
export async function FollowLimit({
  program: { id, name },
  title,
  lead,
  action,
  questions,
  children,
}: {
  readonly program: Program;
  readonly title: string;
  readonly lead: string;
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly questions: readonly FactField[];
  readonly children?: ReactNode;
}) {
  const [t, common, errors] = await Promise.all([
    getTranslations("programs"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  return (
    <Page title={title} lead={lead} above={<ProgramLine id={id} name={name} />}>
      {children}
      <FactForm
        action={action}
        questions={questions}
        words={{ problem: errors("summary"), optional: common("optional"), submit: t("record") }}
      />
    </Page>
  );
}
