import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import type { PlainDate } from "@/lib/dates";
import type { Credential } from "@/lib/registry/credential";

/** What the office did to a credential, the ways to take it back, and what can be done now. */
export async function OfficeActions({
  credential: { number, actions },
  today,
}: {
  readonly credential: Credential;
  readonly today: PlainDate;
}) {
  const [t, common] = await Promise.all([
    getTranslations("credentials.actions"),
    getTranslations("common"),
  ]);
  const has = (kind: string) => actions.some((action) => action.kind === kind);
  const isSuspended = actions.some(
    ({ kind, to }) => kind === "suspended" && (to === null || today <= to),
  );
  const ways = [
    ...(has("revoked") ? [] : (["suspend"] as const)),
    ...(isSuspended ? (["lift"] as const) : []),
    ...(has("revoked") || has("surrendered") ? [] : (["surrender"] as const)),
    ...(has("revoked") ? [] : (["revoke"] as const)),
    "correct" as const,
  ];
  return (
    <Section title={t("title")}>
      {actions.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[t("from"), t("what"), t("to"), t("source"), t("next")]}
          rows={actions.map(({ id, kind, from, to, source }) => ({
            key: id,
            cells: [
              from,
              t(kind),
              to ?? (kind === "suspended" ? t("open") : t("forGood")),
              common(`source.${source}`),
              <Link
                key="withdraw"
                href={`/staff/credentials/${number}/withdraw/${id}`}
                aria-label={t("withdrawThis", { what: t(kind), from })}
                className="text-primary underline"
              >
                {t("withdraw")}
              </Link>,
            ],
          }))}
        />
      )}
      <p className="mt-3 flex flex-wrap gap-3">
        {ways.map((way) => (
          <ButtonLink
            key={way}
            href={`/staff/credentials/${number}/${way}`}
            look="secondary"
            size="staff"
          >
            {t(way)}
          </ButtonLink>
        ))}
      </p>
    </Section>
  );
}
