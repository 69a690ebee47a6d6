import { getTranslations } from "next-intl/server";
import type { SeenApplication } from "@/lib/programs/applications/find-application";
import { reviewFindings } from "@/lib/programs/applications/review-findings";
import { reasonsFound } from "@/lib/programs/applications/standing-findings";

/** What was found wrong with an application, a choice for each requirement. */
export async function foundWrong(
  application: SeenApplication,
): Promise<readonly { readonly value: string; readonly text: string }[]> {
  const [t, findings] = await Promise.all([
    getTranslations("applications"),
    reviewFindings(application),
  ]);
  const reasons = reasonsFound(findings);
  const keys = [...new Set(reasons.map(({ requirement }) => requirement))];
  return keys.map((key) => {
    const said = reasons
      .filter(({ requirement }) => requirement === key)
      .map(({ reason }) => t(`failure.${reason}`));
    return { value: key, text: `${t(`requirement.${key}.label`)}: ${said.join(" ")}` };
  });
}
