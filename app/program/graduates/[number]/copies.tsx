import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { documentsOf } from "@/lib/certificates/list-documents";

/** The documents of a graduate's credential, which the program may give them, or why there is no certificate. */
export async function Copies({ credentialId }: { readonly credentialId: string }) {
  const [t, own, documents] = await Promise.all([
    getTranslations("documents.staff"),
    getTranslations("desk.operator.graduate"),
    documentsOf(credentialId),
  ]);
  if (documents === null) return null;
  const { certificateHref, badgeHref, edition, unprintable } = documents;
  const certificates = [
    { href: certificateHref, text: t("certificate") },
    { href: `${certificateHref}?language=en-es`, text: t("certificateInBoth") },
  ];
  const links = [
    ...(unprintable.length > 0 ? [] : certificates),
    { href: badgeHref, text: t("badge") },
  ];
  return (
    <Section title={t("title")}>
      {unprintable.length > 0 && (
        <Notice kind="attention" title={t("unprintable.title")}>
          {own("unprintable", { characters: unprintable.join(" ") })}
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
