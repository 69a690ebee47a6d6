import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Reasons } from "@/components/reasons";
import { Page } from "@/components/ui/page";
import { Notice } from "@/components/ui/notice";
import { Verdict, type Tone } from "@/components/verdict";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { today } from "@/lib/dates";
import { reasonsFrom } from "@/lib/i18n/reasons";
import { findDraft, fingerprint } from "@/lib/registry/drafts";
import { findMatches, type PossibleMatch } from "@/lib/registry/find-matches";
import { fullName } from "@/lib/registry/person-name";
import { recognizedFrom } from "@/lib/registry/recognize";
import { identityOf, registrationDraft } from "@/lib/registry/register-credential";
import { stateName, timeZoneOf } from "@/lib/states/catalogue";
import { parseRegistration, registrationProblems } from "@/app/staff/credentials/new/problems";
import { inRow } from "@/app/staff/credentials/new/in-row";
import { ConfirmForm } from "./confirm-form";
import { TypedFacts } from "./typed-facts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("register.confirm");
  return { title: t("title") };
}

const tones = {
  recognized: "valid",
  propose: "attention",
  refer: "unknown",
  "not-recognized": "invalid",
} satisfies Record<string, Tone>;

export default async function CheckRegistrationPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ row?: string }>;
}) {
  const { userId, state } = await requireRole("registrar");
  const { row = "" } = await searchParams;
  const form = `/staff/credentials/new${inRow(row, "1")}`;
  const draft = await findDraft(userId, registrationDraft(row));
  const parsed = draft && parseRegistration(draft);
  if (!parsed?.success) redirect(form);
  if (Object.keys(await registrationProblems(draft ?? {}, state)).length > 0) redirect(form);
  const input = parsed.data;
  const [t, errors, locale] = await Promise.all([
    getTranslations("register.confirm"),
    getTranslations("errors"),
    getLocale(),
  ]);
  const recognition =
    input.origin === "reciprocity" ? recognizedFrom(input, state, today(timeZoneOf(state))) : null;
  const matches = await findMatches(identityOf(input), state);
  return (
    <Page title={t("title")}>
      {recognition ? (
        <Verdict
          tone={tones[recognition.outcome]}
          sentence={t(`recognition.${recognition.outcome}`, { state: stateName(state) })}
        >
          <Reasons title={t("rules")} reasons={reasonsFrom(recognition.findings, locale)} open />
        </Verdict>
      ) : (
        <Notice>{t("noRule")}</Notice>
      )}
      <section className="mt-8">
        <div className="flex max-w-3xl items-baseline justify-between">
          <h2>{t("facts")}</h2>
          <Link href={`/staff/credentials/new${inRow(row)}`} className="text-primary underline">
            {t("change")}
          </Link>
        </div>
        <div className="mt-2">
          <TypedFacts input={input} state={state} />
        </div>
      </section>
      {recognition?.outcome === "not-recognized" ? (
        <Notice kind="attention">{t("notRecognizedBody")}</Notice>
      ) : (
        <ConfirmForm
          row={row}
          checked={fingerprint(draft ?? {})}
          mustDecide={recognition?.outcome === "refer"}
          matches={await Promise.all(matches.map(toChoice))}
          words={{
            problem: errors("summary"),
            person: t("person"),
            personHint: t("personHint"),
            newPerson: t("newPerson"),
            noMatches: t("noMatches"),
            decided: t("decided"),
            reason: t("reason"),
            reasonHint: t("reasonHint"),
            register: t("register"),
            email:
              input.email === undefined ? t("noEmail") : t("willEmail", { address: input.email }),
          }}
        />
      )}
    </Page>
  );
}

async function toChoice({ personId, because, person }: PossibleMatch) {
  const t = await getTranslations("register.confirm");
  const reasons = because.map((one) => t(`because.${one}`)).join(", ");
  return person === null
    ? { value: personId, text: `${t("elsewhere")}: ${reasons}`, hint: t("elsewhereHint") }
    : {
        value: personId,
        text: `${fullName(person.name)}: ${reasons}`,
        hint: person.numbers.map(grouped).join(", "),
      };
}
