import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffKeys } from "@/components/staff/staff-keys";
import { StaffNavigation } from "@/components/staff/staff-navigation";

export default async function EmployerLayout({ children }: { readonly children: ReactNode }) {
  const [t, palette] = await Promise.all([
    getTranslations("desk.employer.navigation"),
    getTranslations("staff.palette"),
  ]);
  const places = [
    { href: "/employer", text: t("overview"), keys: "g o" },
    { href: "/employer/people", text: t("people"), keys: "g p" },
    { href: "/employer/people/new", text: t("newPerson"), keys: "n" },
    { href: "/employer/hours", text: t("hours"), keys: "g h" },
    { href: "/verify", text: t("verify"), keys: "g v" },
  ];
  return (
    <div className="grid gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <StaffNavigation label={t("label")} places={places} />
      <main className="min-w-0">{children}</main>
      <StaffKeys
        places={places}
        words={{
          title: palette("title"),
          filter: palette("filter"),
          hint: palette("hint"),
          nothing: palette("nothing"),
        }}
      />
    </div>
  );
}
