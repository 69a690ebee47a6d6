import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { educationOverview } from "@/lib/education/overview";
import { educationSentence } from "@/lib/i18n/education-sentence";

/** What a person's credentials in a state's register owe of education, in a line each. */
export async function EducationInShort({
  personId,
  state,
}: {
  readonly personId: string;
  readonly state: string;
}) {
  const [t, people, locale, { credentials, records }] = await Promise.all([
    getTranslations("education"),
    getTranslations("people"),
    getLocale(),
    educationOverview(personId, { state }),
  ]);
  return (
    <Section
      title={people("education")}
      action={{
        href: `/staff/people/${personId}/education/new`,
        text: people("addEducation"),
      }}
    >
      <ul>
        {credentials.map(({ credential, answer }) => (
          <li key={credential.id}>
            {t("inShort", {
              kind: credential.kind,
              sentence: educationSentence(answer, locale),
            })}
          </li>
        ))}
      </ul>
      {records.length === 0 && <p>{people("noEducation")}</p>}
      <p className="mt-3">
        <Link href={`/staff/people/${personId}/education`} className="text-primary underline">
          {t("ledgerLink")}
        </Link>
      </p>
    </Section>
  );
}
