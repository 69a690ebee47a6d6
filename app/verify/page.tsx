import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { VerifyForm } from "./verify-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("verify");
  return { title: t("title") };
}

export default async function VerifyPage() {
  const [t, errors, { verify, common }] = await Promise.all([
    getTranslations("verify"),
    getTranslations("errors"),
    getMessages(),
  ]);
  return (
    <main>
      <NextIntlClientProvider messages={{ verify, common }}>
        <VerifyForm
          words={{
            title: t("title"),
            lead: t("lead"),
            number: t("number"),
            numberHint: t("numberHint"),
            lastName: t("lastName"),
            lastNameHint: t("lastNameHint"),
            submit: t("submit"),
            another: t("another"),
            problem: errors("summary"),
          }}
        />
      </NextIntlClientProvider>
    </main>
  );
}
