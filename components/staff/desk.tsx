import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { StaffKeys } from "./staff-keys";
import { StaffNavigation } from "./staff-navigation";

/** The places of a desk beside what is shown of one of them, with a key for each and a palette for all. */
export function Desk({
  label,
  places,
  children,
}: ComponentProps<typeof StaffNavigation> & { readonly children: ReactNode }) {
  const t = useTranslations("staff.palette");
  return (
    <div className="grid gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <StaffNavigation label={label} places={places} />
      <div className="min-w-0">{children}</div>
      <StaffKeys
        places={places}
        words={{
          title: t("title"),
          filter: t("filter"),
          hint: t("hint"),
          nothing: t("nothing"),
        }}
      />
    </div>
  );
}
