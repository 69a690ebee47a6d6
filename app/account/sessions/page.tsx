import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { requireUser } from "@/lib/auth/session";
import { openSessions } from "@/lib/auth/sessions";
import { signOutEverywhere } from "@/app/sign-out/actions";
import { endOneSession } from "@/app/account/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("sessions.title") };
}

export default async function SessionsPage() {
  const user = await requireUser();
  const [sessions, t, format] = await Promise.all([
    openSessions(user),
    getTranslations("account"),
    getFormatter(),
  ]);
  const moment = (at: Date) =>
    format.dateTime(at, { dateStyle: "long", timeStyle: "short", timeZone: "America/Phoenix" });
  return (
    <main>
      <Page
        title={t("sessions.title")}
        lead={t("sessions.lead")}
        above={<Link href="/account">{t("sessions.back")}</Link>}
      >
        <ul className="max-w-3xl border-t border-hairline">
          {sessions.map(({ id, device, createdAt, lastSeenAt }) => {
            const named = device || t("sessions.unknownDevice");
            return (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-hairline py-3"
              >
                <div>
                  <p className="font-semibold">{named}</p>
                  <p className="text-quiet">{t("sessions.began", { at: moment(createdAt) })}</p>
                  <p className="text-quiet">{t("sessions.seen", { at: moment(lastSeenAt) })}</p>
                </div>
                {id === user.sessionId ? (
                  <p className="font-semibold">{t("sessions.here")}</p>
                ) : (
                  <form action={endOneSession}>
                    <input type="hidden" name="session" value={id} />
                    <Button
                      look="secondary"
                      aria-label={t("sessions.endNamed", { device: named, at: moment(createdAt) })}
                    >
                      {t("sessions.end")}
                    </Button>
                  </form>
                )}
              </li>
            );
          })}
        </ul>
        <p className="mt-4 max-w-prose text-quiet">{t("sessions.zone")}</p>

        <h2 className="mt-10">{t("sessions.everywhere")}</h2>
        <p className="mt-2 mb-4 max-w-prose">{t("sessions.everywhereLead")}</p>
        <form action={signOutEverywhere}>
          <Button look="danger">{t("sessions.everywhere")}</Button>
        </form>
      </Page>
    </main>
  );
}
