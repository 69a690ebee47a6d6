import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Desk } from "@/components/staff/desk";

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
    <Desk label={t("navigation.label")} places={places}>
      <main>{children}</main>
    </Desk>
  );
}
