import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchForm } from "@/components/staff/search-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { search } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.search");
  return { title: t("title") };
}

export default async function SearchPage() {
  await requireRole("registrar");
  const t = await getTranslations("staff.search");
  return (
    <Page title={t("title")}>
      <SearchForm
        autoFocus
        search={search}
        words={{ label: t("label"), hint: t("hint"), submit: t("submit") }}
      />
    </Page>
  );
}
