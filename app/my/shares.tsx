import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Button, ButtonLink } from "@/components/ui/button";
import { env } from "@/lib/env";
import { writeDay } from "@/lib/i18n/write-day";
import { listShares, type ListedShare } from "@/lib/requests/list-shares";
import { sharePath } from "@/lib/requests/share-link";
import { endShareLink } from "./actions";

/** The share links of a credential, and the way to make one. */
export async function Shares({
  credential,
}: {
  readonly credential: { readonly id: string; readonly number: string; readonly state: string };
}) {
  const [t, shares] = await Promise.all([getTranslations("shares"), listShares(credential)]);
  return (
    <Section title={t("mine")}>
      <p className="max-w-prose">{shares.length === 0 ? t("none") : t("mineLead")}</p>
      {shares.length > 0 && (
        <ul className="mt-3 max-w-3xl border-t border-hairline">
          {shares.map((share) => (
            <Share key={share.id} share={share} />
          ))}
        </ul>
      )}
      <p className="mt-3">
        <ButtonLink href={`/my/credentials/${credential.number}/share`} look="secondary">
          {t("makeAnother")}
        </ButtonLink>
      </p>
    </Section>
  );
}

async function Share({ share }: { readonly share: ListedShare }) {
  const [t, locale] = await Promise.all([getTranslations("shares"), getLocale()]);
  const { id, purpose, facts, lastDay, now, opened } = share;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const day = writeDay(lastDay, locale);
  const shown = list.format(facts.map((fact) => t(`fact.${fact}`)));
  const standing = {
    "in-force": t("until", { day }),
    expired: t("expired", { day }),
    ended: t("ended"),
  };
  return (
    <li className="border-b border-hairline py-4">
      <p className="font-semibold">
        {t(`purposes.${purpose}`)} · {standing[now]}
      </p>
      <p className="text-quiet">
        {facts.length === 0 ? t("showsVerdict") : t("shows", { facts: shown })} ·{" "}
        {t("opened", { count: opened })}
      </p>
      {now === "in-force" && (
        <>
          <p className="my-2">
            <a
              href={sharePath(id)}
              className="break-all font-mono text-[0.9rem] text-primary underline"
            >
              {env().PUBLIC_URL}
              {sharePath(id)}
            </a>
          </p>
          <form action={endShareLink.bind(null, id)}>
            <Button
              look="secondary"
              aria-label={t("endOf", { purpose: t(`purposes.${purpose}`), day })}
            >
              {t("end")}
            </Button>
          </form>
        </>
      )}
    </li>
  );
}
