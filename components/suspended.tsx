import { useTranslations } from "next-intl";
import { Suspense, type ReactNode } from "react";

/** A part of a page that may come later than the rest, and says so meanwhile. */
export function Suspended({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<Loading />}>{children}</Suspense>;
}

function Loading() {
  const t = useTranslations("common");
  return (
    <p role="status" className="mt-10 text-quiet">
      {t("loading")}
    </p>
  );
}
