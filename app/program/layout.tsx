import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Desk } from "@/components/staff/desk";

export default async function ProgramLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations("desk");
  const places = [
    { href: "/program", text: t("operator.navigation.overview"), keys: "g o" },
    { href: "/program/graduates", text: t("operator.navigation.graduates"), keys: "/" },
    { href: "/program/batches", text: t("operator.navigation.batches"), keys: "g b" },
    { href: "/program/batches/new", text: t("operator.navigation.newBatch"), keys: "n" },
    { href: "/program/requests", text: t("operator.navigation.requests"), keys: "g r" },
    { href: "/program/corrections", text: t("operator.navigation.corrections"), keys: "g c" },
    { href: "/program/courses", text: t("operator.navigation.courses"), keys: "g e" },
    { href: "/program/recognition", text: t("operator.navigation.recognition"), keys: "g p" },
    { href: "/program/applications", text: t("operator.navigation.applications"), keys: "g a" },
    { href: "/program/people", text: t("operator.navigation.people"), keys: "g w" },
  ];
  return (
    <Desk label={t("operator.navigation.label")} places={places}>
      {children}
    </Desk>
  );
}
