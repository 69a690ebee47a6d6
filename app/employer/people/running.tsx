import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { Counted } from "@/components/work/use-counted-work";
import { CountedWork } from "@/components/work/counted-work";

/** Work on many people, counted. Without scripts the page asks again by itself. */
export async function Running({
  address,
  first: { done, total },
}: {
  readonly address: string;
  readonly first: Counted;
}) {
  const [t, messages] = await Promise.all([getTranslations("employees.work"), getMessages()]);
  return (
    <div className="my-6">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <NextIntlClientProvider messages={{ employees: { work: messages.employees.work } }}>
        <CountedWork address={address} words="employees.work" first={{ done, total }} />
      </NextIntlClientProvider>
      <p className="mt-2 max-w-prose">{t("leave")}</p>
    </div>
  );
}
