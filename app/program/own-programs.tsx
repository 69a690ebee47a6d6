import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import type { ActorOf } from "@/lib/auth/seat";
import { listOwnRecognition } from "@/lib/programs/own-recognition";
import { listOwnPrograms } from "@/lib/registry/list-own-programs";

/** Each program with how its recognition stands today, until when, and its graduates. */
export async function OwnPrograms({ operator }: { readonly operator: ActorOf<"operator"> }) {
  const [t, programs, recognition] = await Promise.all([
    getTranslations("desk.operator"),
    listOwnPrograms(operator.organizationId),
    listOwnRecognition(operator.organizationId),
  ]);
  const standings = new Map(recognition.map((one) => [one.programId, one]));
  return (
    <Section title={t("programs")}>
      {programs.length === 0 ? (
        <p className="max-w-prose">{t("none")}</p>
      ) : (
        <DataTable
          caption={t("programs")}
          columns={[t("program"), t("kind"), t("standing"), t("until"), t("graduates")]}
          rows={programs.map(({ id, name, kind, state, inCustodyOf, graduates }) => {
            const standing = standings.get(id);
            return {
              key: id,
              cells: [
                <span key="name">
                  {name}
                  {inCustodyOf !== null && (
                    <span className="block font-normal text-quiet">
                      {t("inCustody", { operator: inCustodyOf })}
                    </span>
                  )}
                </span>,
                `${kind}, ${state}`,
                <Link key="standing" href="/program/recognition" className="text-primary underline">
                  {t(`recognition.standing.${standing?.standing ?? "never"}`)}
                </Link>,
                standing?.standing === "recognized" ? (standing.lastDay ?? t("openEnded")) : "",
                <Link
                  key="graduates"
                  href={`/program/graduates?program=${id}`}
                  className="text-primary underline"
                >
                  {t("graduatesOf", { count: graduates })}
                </Link>,
              ],
            };
          })}
        />
      )}
    </Section>
  );
}
