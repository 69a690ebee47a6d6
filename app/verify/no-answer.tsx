import { useTranslations } from "next-intl";
import { CouldNotCheck } from "@/components/could-not-check";
import { Notice } from "@/components/ui/notice";
import type { NotLookedUp } from "./look-up";

/** Says why a link got no answer. */
export function NoAnswer({ why }: { readonly why: NotLookedUp }) {
  const t = useTranslations("verify.problem");
  return why.found === "failed" ? (
    <CouldNotCheck reference={why.reference} />
  ) : (
    <Notice kind="attention">{t("too-many")}</Notice>
  );
}
