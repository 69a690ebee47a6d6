import { getLocale, getTranslations } from "next-intl/server";
import { SummaryList } from "@/components/ui/summary-list";
import { writeDay } from "@/lib/i18n/write-day";
import { nameInWords } from "@/lib/i18n/translate";
import { fullName } from "@/lib/registry/person-name";
import type { ListedRequest } from "@/lib/requests/list-requests";
import { kindTitle, stateName } from "@/lib/states/catalogue";
import { standingOfRequest } from "./standing-of-request";

/** What somebody said of themselves, for whoever answers. */
export async function AskedFacts({ request }: { readonly request: ListedRequest }) {
  const [t, now, locale] = await Promise.all([
    getTranslations("requests.answer"),
    getTranslations("requests.now"),
    getLocale(),
  ]);
  const { state, kind, program, birthDate, year } = request;
  const title = nameInWords(kindTitle(state, kind) ?? kind, locale);
  const named =
    program === null
      ? t("noProgram")
      : program.id === null
        ? t("asWritten", { program: program.name })
        : program.name;
  return (
    <SummaryList
      facts={[
        { name: t("now"), value: standingOfRequest(request.now, now, locale) },
        { name: t("name"), value: fullName(request.name) },
        { name: t("birthDate"), value: birthDate ?? t("notGiven") },
        { name: t("credential"), value: `${title} (${kind}), ${stateName(state)}` },
        { name: t("program"), value: named },
        { name: t("year"), value: year ?? t("notGiven") },
        { name: t("askedOn"), value: writeDay(request.askedOn, locale) },
        { name: t("email"), value: request.email, note: t("emailNote") },
      ]}
    />
  );
}
