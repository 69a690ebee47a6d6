import { useTranslations } from "next-intl";
import { Day } from "@/components/day";
import type { SeenStep } from "@/lib/programs/applications/find-application";

/** What happened to an application, the oldest first, with the reasons that were given. */
export function StepsTaken({ steps }: { readonly steps: readonly SeenStep[] }) {
  const t = useTranslations("applications");
  return (
    <ol className="max-w-prose space-y-4">
      {steps.map(({ id, type, on, due, reasons, words }) => (
        <li key={id} className="border-l-4 border-hairline pl-4">
          <p>
            <strong>{t(`steps.type.${type}`)}</strong>, <Day day={on} />
          </p>
          {due !== null && <p>{t.rich("steps.due", { day: () => <Day day={due} /> })}</p>}
          <Reasons reasons={reasons} />
          {words !== null && <p className="whitespace-pre-line">{words}</p>}
        </li>
      ))}
    </ol>
  );
}

/** What was found wrong, and what can be done about it. */
export function Reasons({ reasons }: { readonly reasons: SeenStep["reasons"] }) {
  const t = useTranslations("applications");
  if (reasons.length === 0) return null;
  return (
    <ul className="my-2 list-disc pl-6">
      {reasons.map(({ requirement, reason, curable }) => (
        <li key={`${requirement} ${reason}`}>
          <strong>{t(`requirement.${requirement}.label`)}:</strong> {t(`failure.${reason}`)}{" "}
          {curable ? t("steps.curable", { cure: t(`cure.${reason}`) }) : t("steps.notCurable")}
        </li>
      ))}
    </ul>
  );
}
