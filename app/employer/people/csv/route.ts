import { getLocale, getTranslations } from "next-intl/server";
import { toldInWords } from "@/app/employer/people/told-in-words";
import { answerCsv } from "@/app/states/csv-answer";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { dueOf, listEmployees } from "@/lib/employers/list-employees";
import { fullName } from "@/lib/registry/person-name";

/** Who works for the employer and what it was told last of each, as a file to keep. */
export async function GET(): Promise<Response> {
  const { organizationId } = await requireRole("employer");
  const [t, locale, { current }] = await Promise.all([
    getTranslations("employees.column"),
    getLocale(),
    listEmployees(organizationId),
  ]);
  const rows = await Promise.all(
    current.map(async (person) => {
      const { name, credential, worksAs, from, lookUp } = person;
      const { validity, education } = await toldInWords(person, locale);
      const due = dueOf(person);
      return [
        fullName(name),
        credential ? grouped(credential.number) : "",
        worksAs,
        from,
        validity,
        education,
        due === null ? "" : String(lookUp?.told?.education?.short["total"] ?? ""),
        due ?? "",
        lookUp?.asOf ?? "",
      ];
    }),
  );
  const columns = [
    t("name"),
    t("number"),
    t("worksAs"),
    t("from"),
    t("validity"),
    t("education"),
    t("short"),
    t("due"),
    t("lookedUp"),
  ];
  const answer = answerCsv("people", [columns, ...rows]);
  answer.headers.set("cache-control", "private, no-store");
  return answer;
}
