import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffKeys } from "@/components/staff/staff-keys";
import { StaffNavigation } from "@/components/staff/staff-navigation";

export default async function StaffLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations("staff");
  const places = [
    { href: "/staff", text: t("navigation.start"), keys: "g s" },
    { href: "/staff/search", text: t("navigation.search"), keys: "/" },
    { href: "/staff/credentials/new", text: t("navigation.register"), keys: "n" },
    { href: "/staff/queue", text: t("navigation.queue"), keys: "g q" },
    { href: "/staff/requests", text: t("navigation.requests"), keys: "g r" },
    { href: "/staff/education", text: t("navigation.education"), keys: "g e" },
    { href: "/staff/applications", text: t("navigation.applications"), keys: "g a" },
    { href: "/staff/programs", text: t("navigation.programs"), keys: "g p" },
    { href: "/staff/audits", text: t("navigation.audits"), keys: "g d" },
    { href: "/staff/imports", text: t("navigation.imports"), keys: "g i" },
  ];
  return (
    <div className="grid gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <StaffNavigation label={t("navigation.label")} places={places} />
      <main className="min-w-0">{children}</main>
      <StaffKeys
        places={places}
        words={{
          title: t("palette.title"),
          filter: t("palette.filter"),
          hint: t("palette.hint"),
          nothing: t("palette.nothing"),
        }}
      />
    </div>
  );
}
