import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { documentsOf } from "@/lib/certificates/list-documents";

/**
 * The documents that the registry makes of a credential, to be given to its holder, or why it cannot make the
 * certificate and, in the words of the `desk` that reads it, who mends that.
 */
export async function Certificate({
  credentialId,
  desk,
}: {
  readonly credentialId: string;
  readonly desk: "office" | "operator";
}) {
  const [t, operators, documents] = await Promise.all([
    getTranslations("documents.staff"),
    getTranslations("desk.operator.graduate"),
    documentsOf(credentialId),
  ]);
  if (documents === null) return null;
  const { certificateHref, badgeHref, edition, unprintable } = documents;
  const characters = unprintable.join(" ");
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
          {desk === "operator"
            ? operators("unprintable", { characters })
            : t("unprintable.body", { characters })}
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
