import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { dayOf } from "@/lib/dates";
import { writeDay } from "@/lib/i18n/write-day";
import type { OwnRecognition } from "@/lib/programs/own-recognition";
import { stateName, timeZoneOf } from "@/lib/states/catalogue";

/** How one program is recognized: today, its periods, what was done to it, and what can be done now. */
export async function ProgramRecognition({ program }: { readonly program: OwnRecognition }) {
  const [t, reason, locale] = await Promise.all([
    getTranslations("desk.operator.recognition"),
    getTranslations("mail.program-changed.reasons"),
    getLocale(),
  ]);
  const { programId, name, kind, state, standing, lastDay, inCustodyOf, periods, actions } =
    program;
  const zone = timeZoneOf(state);
  return (
    <Section
      title={name}
      {...(inCustodyOf === null && {
        action: {
          href: `/program/applications/new?state=${state}&about=${programId}`,
          text: t("renew"),
        },
      })}
    >
      <p className="max-w-prose">
        <strong>{t(`standing.${standing}`)}</strong> · {kind}, {stateName(state)}
      </p>
      {standing === "recognized" && (
        <p className="max-w-prose">
          {lastDay === null ? t("noLastDay") : t("lastDay", { day: writeDay(lastDay, locale) })}
        </p>
      )}
      {inCustodyOf !== null && (
        <p className="max-w-prose">{t("inCustody", { operator: inCustodyOf })}</p>
      )}
      {periods.length > 0 && (
        <DataTable
          caption={t("periodsOf", { name })}
          columns={[t("from"), t("to"), t("reminded")]}
          rows={periods.map(({ from, to, remindedAt }) => ({
            key: from,
            cells: [
              from,
              to ?? t("openEnded"),
              remindedAt === null ? t("notReminded") : dayOf(remindedAt, zone),
            ],
          }))}
        />
      )}
      {actions.length > 0 && (
        <div className="mt-6">
          <DataTable
            caption={t("actionsOf", { name })}
            columns={[t("recordedOn"), t("what"), t("from"), t("to"), t("next")]}
            rows={actions.map(({ id, kind: what, from, to, recordedAt, reasons, open }) => ({
              key: id,
              cells: [
                dayOf(recordedAt, zone),
                <span key="what" className="block min-w-48">
                  {t(`action.${what}`)}
                  {reasons.map((code) => (
                    <span key={code} className="block text-quiet">
                      {reason(code)}
                    </span>
                  ))}
                </span>,
                from,
                to ?? (what === "reinstated" ? "" : t("openEnded")),
                open && inCustodyOf === null ? (
                  <Link
                    key="appeal"
                    href={`/program/recognition/${id}`}
                    className="text-primary underline"
                  >
                    {t("appeal")}
                  </Link>
                ) : (
                  ""
                ),
              ],
            }))}
          />
        </div>
      )}
    </Section>
  );
}
