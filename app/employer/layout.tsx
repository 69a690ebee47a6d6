import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Desk } from "@/components/staff/desk";

export default async function EmployerLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations("desk.employer.navigation");
  const places = [
    { href: "/employer", text: t("overview"), keys: "g o" },
    { href: "/employer/people", text: t("people"), keys: "g p" },
    { href: "/employer/people/new", text: t("newPerson"), keys: "n" },
    { href: "/employer/hours", text: t("hours"), keys: "g h" },
    { href: "/verify", text: t("verify"), keys: "g v" },
  ];
  return (
    <Desk label={t("label")} places={places}>
      <main>{children}</main>
    </Desk>
  );
}
