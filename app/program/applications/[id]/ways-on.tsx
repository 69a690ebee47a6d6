import { useTranslations } from "next-intl";
import { Day } from "@/components/day";
import { ButtonLink, buttonClasses } from "@/components/ui/button";
import { mayAppeal } from "@/lib/programs/applications/application-steps";
import type { SeenApplication } from "@/lib/programs/applications/find-application";

/** What an operator can do with an application now, and the days for which it was recognized. */
export function WaysOn({ application }: { readonly application: SeenApplication }) {
  const t = useTranslations("applications.own");
  const { id, standing, steps, recognized } = application;
  const isDecided = standing === "recognized" || standing === "refused";
  const to = recognized?.to;
  const here = `/program/applications/${id}`;
  return (
    <>
      {recognized && (
        <p className="mb-4">
          {to
            ? t.rich("recognizedFromTo", {
                from: () => <Day day={recognized.from} />,
                to: () => <Day day={to} />,
              })
            : t.rich("recognizedFrom", { from: () => <Day day={recognized.from} /> })}
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        {(isDecided || standing === "appealed") && (
          <a href={`${here}/letter`} className={buttonClasses({ look: "secondary" })}>
            {t("letter")}
          </a>
        )}
        {mayAppeal(steps) && <ButtonLink href={`${here}/appeal`}>{t("appeal")}</ButtonLink>}
        {!isDecided && standing !== "withdrawn" && (
          <ButtonLink href={`${here}/withdraw`} look="quiet">
            {t("withdraw")}
          </ButtonLink>
        )}
      </p>
    </>
  );
}
