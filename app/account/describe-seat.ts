import type { useTranslations } from "next-intl";
import type { Seat } from "@/lib/auth/seat";

/** A role with its scope, in words: "Registrar, Arizona". */
export function describeSeat(
  { actor, organization }: Seat,
  t: ReturnType<typeof useTranslations<"account">>,
): string {
  const role = t(`role.${actor.role}`);
  const scope = actor.role === "registrar" ? actor.state : organization;
  return scope === null ? role : t("roleAt", { role, scope });
}
