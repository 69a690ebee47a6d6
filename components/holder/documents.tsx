import { useTranslations } from "next-intl";
import { Section } from "@/components/staff/section";
import { buttonClasses } from "@/components/ui/button";

/** The copies of a certificate that are there at once; nothing where there are none. */
export function Documents({
  certificateHref,
  badgeHref,
  edition,
}: {
  readonly certificateHref: string | null;
  readonly badgeHref: string | null;
  readonly edition: number | null;
}) {
  const t = useTranslations("my");
  if (certificateHref === null && badgeHref === null) return null;
  return (
    <Section title={t("documents")}>
      <p className="flex flex-wrap gap-3">
        {certificateHref !== null && (
          <a href={certificateHref} className={buttonClasses()}>
            {t("certificate")}
          </a>
        )}
        {badgeHref !== null && (
          <a href={badgeHref} className={buttonClasses({ look: "secondary" })}>
            {t("badge")}
          </a>
        )}
      </p>
      {edition !== null && <p className="mt-2 text-quiet">{t("edition", { edition })}</p>}
    </Section>
  );
}
