import { getLocale, getTranslations } from "next-intl/server";
import { Timeline } from "@/components/timeline";
import { asRole } from "@/lib/auth/roles";
import { listEvents } from "@/lib/history/list-events";
import { writeMoment } from "@/lib/i18n/write-day";
import { timeZoneOf } from "@/lib/states/catalogue";

/** What happened, as a registrar of a state reads it. */
export async function History({
  about,
  state,
}: {
  readonly about: Parameters<typeof listEvents>[0];
  readonly state: string;
}) {
  const [t, role, locale, events] = await Promise.all([
    getTranslations("people"),
    getTranslations("account.role"),
    getLocale(),
    listEvents(about, state),
  ]);
  const inWords = (word: string) => {
    const known = asRole(word);
    return known === null ? word : role(known);
  };
  const happenings = events.map((event) => {
    const who = event.byRegistry ? t("theRegistry") : (event.actorName ?? inWords(event.actorRole));
    const moment = writeMoment(event.recordedAt, locale, timeZoneOf(state));
    return {
      id: event.id,
      title: t(`event.${event.type}`),
      effectiveOn: event.effectiveOn,
      recorded: t("recordedBy", { who, moment }),
      remark: event.remark && (event.remark.redacted ? t("redacted") : event.remark.text),
      reference: event.remark && t("textReference", { id: event.remark.id }),
    };
  });
  return <Timeline happenings={happenings} />;
}
