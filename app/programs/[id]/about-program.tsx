import Link from "next/link";
import { useTranslations } from "next-intl";

/** How to ask for a copy, that own staff may be credentialed, and where a certificate is checked. */
export function AboutProgram({
  state,
  custody,
}: {
  readonly state: { readonly code: string; readonly name: string };
  readonly custody: { readonly keeper: string; readonly since: string } | null;
}) {
  const t = useTranslations("directory.one");
  return (
    <div className="max-w-prose">
      <h2 className="mt-10">{t("copy.title")}</h2>
      <p className="mt-2">{custody === null ? t("copy.open") : t("copy.closed", custody)}</p>
      <Way href="/sign-in?next=/my/ask">{t("copy.ask")}</Way>
      <h2 className="mt-8">{t("verify.title")}</h2>
      <p className="mt-2">{t("verify.body")}</p>
      <Way href="/verify">{t("verify.link")}</Way>
      <h2 className="mt-8">{t("staff.title")}</h2>
      <p className="mt-2">{t("staff.body")}</p>
      <Way href={`/states/${state.code.toLowerCase()}`}>{t("rules", { state: state.name })}</Way>
    </div>
  );
}

function Way({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p>
      <Link href={href} className="inline-flex min-h-11 items-center text-primary underline">
        {children}
      </Link>
    </p>
  );
}
