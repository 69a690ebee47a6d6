import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";

/** The top of every page: where one is, the main ways on, the language, and who is signed in. */
export function SiteHeader({
  signedInAs,
  demo,
  locale,
  chooseLanguage,
}: {
  readonly signedInAs: { readonly home: string; readonly name: string } | null;
  readonly demo: boolean;
  readonly locale: Locale;
  readonly chooseLanguage: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("common");
  const states = useTranslations("states");
  const other = locale === "en" ? "es" : "en";
  return (
    <header className="border-b border-hairline print:hidden">
      {demo && (
        <p className="bg-navy px-4 py-1 text-center text-[0.85rem] text-on-navy">
          {t("demoBanner")}{" "}
          <Link href="/demo/sign-in" className="font-semibold underline">
            {t("demoPeople")}
          </Link>{" "}
          ·{" "}
          <Link href="/demo/mail" className="font-semibold underline">
            {t("demoMail")}
          </Link>
        </p>
      )}
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <Link
          href="/"
          className="mr-auto flex min-h-11 items-center gap-2 font-bold text-ink no-underline"
        >
          <Mark />
          {t("name")}
        </Link>
        <nav aria-label={t("mainNavigation")} className="flex flex-wrap items-center gap-x-5">
          <HeaderLink href="/verify">{t("verify")}</HeaderLink>
          <HeaderLink href="/states">{states("navigation")}</HeaderLink>
          {signedInAs ? (
            <>
              <HeaderLink href={signedInAs.home}>{t("yourWork")}</HeaderLink>
              <HeaderLink href="/account">{t("account")}</HeaderLink>
            </>
          ) : (
            <HeaderLink href="/sign-in">{t("signIn")}</HeaderLink>
          )}
        </nav>
        <form action={chooseLanguage}>
          <input type="hidden" name="language" value={other} />
          <button
            lang={other}
            className="min-h-11 cursor-pointer px-1 text-primary underline underline-offset-4"
          >
            {t("otherLanguage")}
          </button>
        </form>
      </div>
    </header>
  );
}

function HeaderLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 items-center text-primary underline-offset-4 hover:underline"
    >
      {children}
    </Link>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" className="size-8" aria-hidden="true">
      <rect
        x="3"
        y="5"
        width="26"
        height="22"
        rx="3"
        className="fill-none stroke-primary"
        strokeWidth="2.5"
      />
      <path d="M10 16.5l4.2 4.2L22.5 12" className="fill-none stroke-primary" strokeWidth="3" />
    </svg>
  );
}
