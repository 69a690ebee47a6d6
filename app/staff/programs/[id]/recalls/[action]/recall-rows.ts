import { getTranslations } from "next-intl/server";
import { grouped } from "@/lib/credential-number";
import { dayOf } from "@/lib/dates";
import type { RecalledCredential } from "@/lib/recalls/recalled-credentials";
import { fullName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";

/** A credential of a recall as its table shows it. */
export interface RecallRow {
  readonly id: string;
  readonly number: string;
  readonly grouped: string;
  readonly holder: string;
  readonly issuedOn: string;
  /** What was decided last, by whom and when; that nothing was. */
  readonly decided: string;
  readonly choose: string;
}

/** The rows of a recall's table, with what was decided in words. */
export async function recallRows(
  credentials: readonly RecalledCredential[],
  state: string,
): Promise<readonly RecallRow[]> {
  const t = await getTranslations("recalls");
  return credentials.map(({ id, number, holder, issuedOn, decided }) => ({
    id,
    number,
    grouped: grouped(number),
    holder: fullName(holder),
    issuedOn: issuedOn ?? "",
    decided:
      decided === null
        ? t("notDecided")
        : t("decidedBy", {
            decision: t(`decision.${decided.decision}`),
            day: dayOf(decided.at, timeZoneOf(state)),
            who: decided.by ?? t("theOffice"),
          }),
    choose: t("chooseOne", { number: grouped(number) }),
  }));
}
