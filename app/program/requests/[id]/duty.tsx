import { getLocale, getTranslations } from "next-intl/server";
import { Marked } from "@/components/marked";
import { translate, translateName } from "@/lib/i18n/translate";
import type { ListedRequest } from "@/lib/requests/list-requests";
import { recordsDuty } from "@/lib/requests/records-duty";

/** What the state's source asks of an operator, and that the number of days is ours. */
export async function Duty({ request }: { readonly request: ListedRequest }) {
  const [t, locale] = await Promise.all([getTranslations("requests.answer"), getLocale()]);
  const cite = recordsDuty(request.state, request.kind, request.askedOn);
  return (
    <p className="mt-3 max-w-prose text-quiet">
      {cite === null ? (
        t("noDuty")
      ) : (
        <>
          <Marked parts={[translate(cite.says, locale)]} /> (
          <Marked parts={translateName(cite.source, locale)} />, {cite.section}).
        </>
      )}{" "}
      {t("clock")}
    </p>
  );
}
