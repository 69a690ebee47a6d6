import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { UploadForm } from "./upload-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports.upload");
  return { title: t("title") };
}

export default async function NewImportPage() {
  await requireRole("registrar");
  const t = await getTranslations("imports.upload");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <p className="max-w-prose">{t("privacy")}</p>
      <UploadForm
        words={{
          file: t("file"),
          hint: t("hint"),
          button: t("button"),
          sending: t("sending"),
          problem: t("problem"),
        }}
      />
    </Page>
  );
}
