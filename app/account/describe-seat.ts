import type { useTranslations } from "next-intl";
import type { Seat } from "@/lib/auth/seat";
import { stateEntry } from "@/lib/states/catalogue";

/** A role with its scope, in words: "Registrar, Arizona". */
export function describeSeat(
  { actor, organization }: Seat,
  t: ReturnType<typeof useTranslations<"account">>,
): string {
  const role = t(`role.${actor.role}`);
  const scope =
    actor.role === "registrar" ? (stateEntry(actor.state)?.name ?? actor.state) : organization;
  return scope === null ? role : t("roleAt", { role, scope });
}
