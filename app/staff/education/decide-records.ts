import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { decideEducationRecord, EducationDecision } from "@/lib/education/decide-education";
import { fields, filled, invalid, type FormState } from "@/lib/forms";
import type { Registrar } from "@/lib/registry/cases";

/** Records one decision about these records, each on its own, and says of which it could not. */
export async function decideRecords(
  form: FormData,
  records: readonly string[],
  actor: Registrar,
  back: string,
): Promise<FormState> {
  const [t, facts] = await Promise.all([
    getTranslations("education.decide"),
    getTranslations("facts.problem"),
  ]);
  const { decision, reason, remark } = filled(form);
  const input = EducationDecision.safeParse({ decision, reason, remark });
  if (!input.success) {
    return invalid(form, input.error, (problem) =>
      problem === "too-long" || problem === "social-security-number"
        ? facts(problem)
        : t("missing"),
    );
  }
  if (records.length === 0) return { values: fields(form), errors: { record: [t("chooseOne")] } };
  const refusals = new Set<string>();
  let decided = 0;
  for (const id of records) {
    const result = await decideEducationRecord(id, input.data, actor);
    if (result.ok) decided += 1;
    else refusals.add(t(`refused.${result.refusal}`));
  }
  if (refusals.size === 0) redirect(back);
  const done = decided > 0 ? [t("done", { count: decided })] : [];
  return { values: fields(form), errors: { record: [...done, ...refusals] } };
}
