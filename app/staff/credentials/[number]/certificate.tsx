import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { documentsOf } from "@/lib/certificates/list-documents";

/** The documents that the registry makes of a credential, or why it cannot make its certificate. */
export async function Certificate({ credentialId }: { readonly credentialId: string }) {
  const [t, documents] = await Promise.all([
    getTranslations("documents.staff"),
    documentsOf(credentialId),
  ]);
  if (documents === null) return null;
  const { certificateHref, badgeHref, edition, unprintable } = documents;
  const links = [
    ...(unprintable.length > 0
      ? []
      : [
          { href: certificateHref, text: t("certificate") },
          { href: `${certificateHref}?language=en-es`, text: t("certificateInBoth") },
        ]),
    { href: badgeHref, text: t("badge") },
  ];
  return (
    <Section title={t("title")}>
      {unprintable.length > 0 && (
        <Notice kind="attention" title={t("unprintable.title")}>
          {t("unprintable.body", { characters: unprintable.join(" ") })}
        </Notice>
      )}
      <ul className="space-y-1">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href} className="text-primary underline">
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-quiet">{t("edition", { edition })}</p>
    </Section>
  );
}
