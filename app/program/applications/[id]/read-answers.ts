import { fields } from "@/lib/forms";
import type { TypedAnswers } from "@/lib/programs/applications/answers-version";
import { requirementKeys } from "@/lib/rules/program-policy";

/** The answers on a form. A box that stands on it and is not ticked takes a statement back. */
export function readAnswers(form: FormData): TypedAnswers {
  const typed = fields(form);
  const boxes = new Set((typed["boxes"] ?? "").split(" "));
  const answers = requirementKeys.flatMap((key) => {
    const text = typed[key] ?? (boxes.has(key) ? "" : undefined);
    return text === undefined ? [] : [[key, text] as const];
  });
  const { name } = typed;
  return { ...Object.fromEntries(answers), ...(name !== undefined && { name }) };
}
