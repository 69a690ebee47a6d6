import Link from "next/link";
import { useTranslations } from "next-intl";

/** The foot of every page. */
export function SiteFooter() {
  const t = useTranslations("common");
  const calculator = useTranslations("calculator");
  const directory = useTranslations("directory");
  const strangers = useTranslations("how-to-check");
  return (
    <footer className="border-t border-hairline print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap gap-x-6 gap-y-1 px-4 py-4 text-quiet sm:px-6">
        <span className="mr-auto py-2">{t("tagline")}</span>
        <Link
          href="/how-to-check"
          className="inline-flex min-h-11 items-center text-primary underline"
        >
          {strangers("title")}
        </Link>
        <Link href="/programs" className="inline-flex min-h-11 items-center text-primary underline">
          {directory("title")}
        </Link>
        <Link
          href="/calculator"
          className="inline-flex min-h-11 items-center text-primary underline"
        >
          {calculator("title")}
        </Link>
        <Link href="/privacy" className="inline-flex min-h-11 items-center text-primary underline">
          {t("privacy")}
        </Link>
      </div>
    </footer>
  );
}
