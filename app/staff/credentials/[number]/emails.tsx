import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { writeMoment } from "@/lib/i18n/write-day";
import { emailsAbout } from "@/lib/mail/email-status";
import { timeZoneOf } from "@/lib/states/catalogue";
import { sendAgain } from "./actions";

/** The e-mails about a credential: queued, sent or failed, and the way to send a failed one again. */
export async function Emails({
  credentialId,
  state,
}: {
  readonly credentialId: string;
  readonly state: string;
}) {
  const [t, locale, emails] = await Promise.all([
    getTranslations("credentials.emails"),
    getLocale(),
    emailsAbout(credentialId),
  ]);
  return (
    <Section title={t("title")}>
      {emails.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[t("to"), t("status"), t("when"), t("problem")]}
          rows={emails.map((email) => ({
            key: email.id,
            cells: [
              email.to,
              <span key="status">
                {t(email.status)}{" "}
                {email.status === "failed" && (
                  <form action={sendAgain.bind(null, email.id)} className="inline">
                    <Button look="secondary" size="staff">
                      {t("again")}
                    </Button>
                  </form>
                )}
              </span>,
              writeMoment(email.endedAt ?? email.queuedAt, locale, timeZoneOf(state)),
              email.problem ? t(`said.${email.problem}`) : "",
            ],
          }))}
        />
      )}
    </Section>
  );
}
