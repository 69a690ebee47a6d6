import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { listUnprintable } from "@/lib/certificates/list-unprintable";

/** The certificates that wait until a name is recorded in letters that can be printed; nothing where none does. */
export async function WaitingCertificates({ state }: { readonly state: string }) {
  const [t, waiting] = await Promise.all([
    getTranslations("documents.staff.waiting"),
    listUnprintable(state),
  ]);
  if (waiting.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p className="mb-3 max-w-prose">{t("body")}</p>
      <ul className="space-y-1">
        {waiting.map(({ number, holder, characters }) => (
          <li key={number}>
            <Link href={`/staff/credentials/${number}`} className="text-primary underline">
              {holder}
            </Link>{" "}
            <span className="text-quiet">
              {t("characters", { characters: characters.join(" ") })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
