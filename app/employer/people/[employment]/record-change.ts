import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { recordExplained } from "@/app/record-fact";
import type { FormState } from "@/lib/forms";
import type { Messages } from "@/lib/i18n/messages";
import type { Result } from "@/lib/result";

type Refused = keyof Messages["employees"]["refused"];

/** Records a change of a period of work and shows the list; else says beside each field what is wrong. */
export async function recordChange<Schema extends z.ZodType, Refusal extends Refused>(
  form: FormData,
  schema: Schema,
  record: (changed: z.output<Schema>) => Promise<Result<null, Refusal>>,
  fieldOf: Readonly<Record<Refusal, string>>,
): Promise<FormState> {
  const t = await getTranslations("employees.refused");
  const back = "/employer/people?recorded=yes";
  const recording = { schema, record, fieldOf, back };
  return recordExplained(form, recording, (refusal: Refused) => t(refusal));
}
