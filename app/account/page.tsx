import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { SummaryList } from "@/components/ui/summary-list";
import { requireUser } from "@/lib/auth/session";
import { signOut } from "@/app/sign-out/actions";
import { chooseSeat } from "./actions";
import { describeSeat } from "./describe-seat";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const [user, t] = await Promise.all([requireUser(), getTranslations("account")]);
  return (
    <main>
      <Page title={t("title")}>
        <SummaryList
          facts={[
            { name: t("name"), value: user.name ?? t("noName") },
            { name: t("email"), value: user.email },
          ]}
        />

        <h2 className="mt-10">{t("roles")}</h2>
        {user.seats.length === 0 && (
          <p className="mt-2 max-w-prose">
            {t("noRole")}{" "}
            <Link href="/my" className="text-primary underline">
              {t("askForRecord")}
            </Link>
          </p>
        )}
        {user.seats.length > 0 && <p className="mt-2 max-w-prose">{t("rolesLead")}</p>}
        <ul className="mt-4 max-w-3xl border-t border-hairline">
          {user.seats.map((seat) => (
            <li
              key={seat.id}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-hairline py-2"
            >
              <span>{describeSeat(seat, t)}</span>
              <form action={chooseSeat}>
                <input type="hidden" name="seat" value={seat.id} />
                <Button look="secondary" aria-label={t("workAs", { role: describeSeat(seat, t) })}>
                  {t("work")}
                </Button>
              </form>
            </li>
          ))}
        </ul>

        <h2 className="mt-10">{t("security")}</h2>
        <p className="mt-2 mb-4 max-w-prose">{t("securityLead")}</p>
        <div className="flex flex-wrap gap-4">
          <ButtonLink href="/account/sessions" look="secondary">
            {t("seeSessions")}
          </ButtonLink>
          <form action={signOut}>
            <Button>{t("signOut")}</Button>
          </form>
        </div>
      </Page>
    </main>
  );
}
