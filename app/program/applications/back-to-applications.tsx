import Link from "next/link";
import { useTranslations } from "next-intl";

/** The way back to an operator's applications, or to one of them. */
export function BackToApplications({ to }: { readonly to?: { id: string; name: string } }) {
  const t = useTranslations("applications.form");
  return (
    <Link
      href={to ? `/program/applications/${to.id}` : "/program/applications"}
      className="text-primary underline"
    >
      {to ? to.name : t("back")}
    </Link>
  );
}
