import { getLocale, getTranslations } from "next-intl/server";
import { validityInWords } from "@/app/employer/people/validity-in-words";
import { answerCsv } from "@/app/states/csv-answer";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { dueOf, listEmployees } from "@/lib/employers/list-employees";
import { educationSentence } from "@/lib/i18n/education-sentence";
import { fullName } from "@/lib/registry/person-name";

/** Who works for the employer and who owes education by when, as a file to keep. */
export async function GET(): Promise<Response> {
  const { organizationId } = await requireRole("employer");
  const [t, locale, { current }] = await Promise.all([
    getTranslations("employees.column"),
    getLocale(),
    listEmployees(organizationId),
  ]);
  const rows = current.map((person) => {
    const { name, credential, worksAs, from } = person;
    const due = dueOf(person);
    return [
      fullName(name),
      credential ? grouped(credential.number) : "",
      worksAs,
      from,
      credential ? validityInWords(credential.validity.outcome, locale) : "",
      credential ? educationSentence(credential.education, locale) : "",
      due === null ? "" : String(credential?.education.short["total"] ?? ""),
      due ?? "",
    ];
  });
  const columns = [
    t("name"),
    t("number"),
    t("worksAs"),
    t("from"),
    t("validity"),
    t("education"),
    t("short"),
    t("due"),
  ];
  const answer = answerCsv("people", [columns, ...rows]);
  answer.headers.set("cache-control", "private, no-store");
  return answer;
}
