import { getLocale, getTranslations } from "next-intl/server";
import { Timeline } from "@/components/timeline";
import type { PastEvent } from "@/lib/history/list-events";
import { writeMoment } from "@/lib/i18n/write-day";
import { timeZoneOf } from "@/lib/registry/states";

const told = [
  "credential-registered",
  "renewal-recorded",
  "extension-recorded",
  "employment-recorded",
  "employment-ended",
  "education-recorded",
  "name-recorded",
  "email-recorded",
  "verify-link-replaced",
  "document-redacted",
  "email-resent",
  "row-resolved",
] as const;

/** What happened, as a registrar of a state reads it. */
export async function History({
  events,
  state,
}: {
  readonly events: readonly PastEvent[];
  readonly state: string;
}) {
  const [t, locale] = await Promise.all([getTranslations("people"), getLocale()]);
  const happenings = events.map((event) => {
    const type = told.find((one) => one === event.type) ?? "other";
    const who = event.actorName ?? t("theRegistry");
    const moment = writeMoment(event.recordedAt, locale, timeZoneOf(state));
    return {
      id: event.id,
      title: t(`event.${type}`),
      effectiveOn: event.effectiveOn,
      recorded: t("recordedBy", { who, moment }),
      remark: event.remark && (event.remark.redacted ? t("redacted") : event.remark.text),
    };
  });
  return <Timeline happenings={happenings} />;
}
