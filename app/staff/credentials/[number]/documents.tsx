import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { listDocuments } from "@/lib/registry/open-document";

/** The evidence files of a credential. */
export async function Documents({ credentialId }: { readonly credentialId: string }) {
  const [t, documents] = await Promise.all([
    getTranslations("credentials.documents"),
    listDocuments(credentialId),
  ]);
  return (
    <Section title={t("title")}>
      {documents.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <ul>
          {documents.map(({ id, name, size }) => (
            <li key={id}>
              {name === null ? (
                t("redacted")
              ) : (
                <a href={`/staff/documents/${id}`} className="text-primary underline">
                  {name}
                </a>
              )}{" "}
              <span className="text-quiet">
                {t("size", { kilobytes: Math.max(1, Math.round(size / 1024)) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
