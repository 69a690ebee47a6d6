import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffKeys } from "@/components/staff/staff-keys";
import { StaffNavigation } from "@/components/staff/staff-navigation";

export default async function ProgramLayout({ children }: { readonly children: ReactNode }) {
  const [t, palette] = await Promise.all([
    getTranslations("desk"),
    getTranslations("staff.palette"),
  ]);
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
    <div className="grid gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <StaffNavigation label={t("operator.navigation.label")} places={places} />
      <div className="min-w-0">{children}</div>
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
