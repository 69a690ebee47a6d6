import type { Metadata } from "next";
import Link from "next/link";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { VerifyForm } from "./verify-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("verify");
  return { title: t("title") };
}

export default async function VerifyPage() {
  const [t, document, errors, { verify, common }] = await Promise.all([
    getTranslations("verify"),
    getTranslations("document-check"),
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
      <p className="mt-8 max-w-prose print:hidden">
        {document("insteadOfNumber")}{" "}
        <Link href="/verify/document" className="text-primary underline underline-offset-4">
          {document("link")}
        </Link>
      </p>
    </main>
  );
}
