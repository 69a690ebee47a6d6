import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffKeys } from "@/components/staff/staff-keys";
import { StaffNavigation } from "@/components/staff/staff-navigation";

export default async function ProgramLayout({ children }: { readonly children: ReactNode }) {
  const [t, palette] = await Promise.all([
    getTranslations("desk.operator.navigation"),
    getTranslations("staff.palette"),
  ]);
  const places = [
    { href: "/program", text: t("overview"), keys: "g o" },
    { href: "/program/graduates", text: t("graduates"), keys: "/" },
    { href: "/program/batches", text: t("batches"), keys: "g b" },
    { href: "/program/batches/new", text: t("newBatch"), keys: "n" },
    { href: "/program/requests", text: t("requests"), keys: "g r" },
    { href: "/program/corrections", text: t("corrections"), keys: "g c" },
    { href: "/program/courses", text: t("courses"), keys: "g e" },
    { href: "/program/recognition", text: t("recognition"), keys: "g p" },
    { href: "/program/applications", text: t("applications"), keys: "g a" },
    { href: "/program/people", text: t("people"), keys: "g w" },
  ];
  return (
    <div className="grid gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <StaffNavigation label={t("label")} places={places} />
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
