import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { castSignInPath, findCast } from "@/lib/auth/cast";
import { isDemo } from "@/lib/env";
import { describeSeat } from "@/app/account/describe-seat";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in");
  return { title: t("cast.title") };
}

/** Signs one in as any member of the demo's cast. There is no such page in production. */
export default async function CastPage() {
  await connection();
  if (!isDemo()) notFound();
  const [cast, t, account] = await Promise.all([
    findCast(),
    getTranslations("sign-in"),
    getTranslations("account"),
  ]);
  return (
    <main>
      <Page title={t("cast.title")} lead={t("cast.lead")}>
        {cast.length === 0 && <p>{t("cast.nobody")}</p>}
        <ul className="max-w-3xl border-t border-hairline">
          {cast.map(({ userId, name, email, seats }) => (
            <li
              key={userId}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-hairline py-3"
            >
              <div>
                <p className="font-semibold">{name ?? email}</p>
                <p>{seats.map((seat) => describeSeat(seat, account)).join(" · ")}</p>
                <p className="text-quiet">{email}</p>
              </div>
              <form method="post" action={castSignInPath(userId)}>
                <Button look="secondary" aria-label={t("cast.signInAs", { name: name ?? email })}>
                  {t("cast.signIn")}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </Page>
    </main>
  );
}
