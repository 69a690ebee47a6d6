import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { env } from "@/lib/env";
import { verifyPath } from "@/lib/links";

/** The link that verifies this credential, as the holder gives it away. */
export async function VerifyLink({ linkId }: { readonly linkId: string | null }) {
  const t = await getTranslations("credentials.link");
  if (linkId === null) return null;
  const link = `${env().PUBLIC_URL}${verifyPath(linkId)}`;
  return (
    <Section title={t("title")}>
      <p>
        <a href={link} className="break-all font-mono text-[0.9rem] text-primary underline">
          {link}
        </a>
      </p>
      <p className="mt-1 text-quiet">{t("hint")}</p>
    </Section>
  );
}
