import type { Metadata } from "next";
import Link from "next/link";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { DocumentForm } from "./document-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("document-check");
  return { title: t("title") };
}

export default async function CheckDocumentPage() {
  const [t, errors, messages] = await Promise.all([
    getTranslations("document-check"),
    getTranslations("errors"),
    getMessages(),
  ]);
  const { verify, common } = messages;
  return (
    <main>
      <NextIntlClientProvider
        messages={{ verify, common, "document-check": messages["document-check"] }}
      >
        <DocumentForm
          words={{
            title: t("title"),
            lead: t("lead"),
            file: t("file"),
            fileHint: t("fileHint"),
            or: t("or"),
            text: t("text"),
            textHint: t("textHint"),
            notKept: t("notKept"),
            submit: t("submit"),
            checking: t("checking"),
            another: t("another"),
            problem: errors("summary"),
          }}
        />
      </NextIntlClientProvider>
      <p className="mt-8 flex flex-wrap gap-x-6 print:hidden">
        <Link
          href="/verify"
          className="inline-flex min-h-11 items-center text-primary underline underline-offset-4"
        >
          {t("byNumber")}
        </Link>
        <Link
          href="/how-to-check"
          className="inline-flex min-h-11 items-center text-primary underline underline-offset-4"
        >
          {t("how")}
        </Link>
      </p>
    </main>
  );
}
