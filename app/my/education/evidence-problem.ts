import { getTranslations } from "next-intl/server";
import type { EvidenceRefusal } from "@/lib/education/store-evidence";

/** Why a file that shows education is not taken, in the reader's language. */
export async function evidenceProblem(refusal: EvidenceRefusal): Promise<string> {
  if (refusal === "too-many") {
    const t = await getTranslations("facts.refused");
    return t(refusal);
  }
  const t = await getTranslations("register.problem");
  return t(refusal);
}
