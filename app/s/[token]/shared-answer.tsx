import type { ReactNode } from "react";
import { getLocale, getTranslations } from "next-intl/server";
import { presentReceipt } from "@/app/verify/present-receipt";
import { toneOf } from "@/components/answer-panel";
import { CredentialNumber } from "@/components/credential-number";
import { Day } from "@/components/day";
import { ReceiptLink } from "@/components/receipt-link";
import { SummaryList } from "@/components/ui/summary-list";
import { Verdict } from "@/components/verdict";
import { grouped } from "@/lib/credential-number";
import { educationSentence } from "@/lib/i18n/education-sentence";
import { nameInWords } from "@/lib/i18n/translate";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import { writeDay, writeMoment } from "@/lib/i18n/write-day";
import { fullName } from "@/lib/registry/person-name";
import type { ShareFact } from "@/lib/requests/share-terms";
import type { SharedAnswer as Shared } from "@/lib/requests/verify-by-share";
import { kindTitle, stateName, timeZoneOf } from "@/lib/states/catalogue";

/**
 * The verdict and the facts that the holder chose. Neither the rules nor the zone are told unless the state
 * is: both would name it.
 */
export async function SharedAnswer({
  shared,
}: {
  readonly shared: Extract<Shared, { readonly found: "in-force" }>;
}) {
  const [t, locale] = await Promise.all([getTranslations("shares.page"), getLocale()]);
  const { answer, facts, at, reference } = shared;
  const { credential, standing, on } = answer;
  const { state, kind, issuedOn, program, programAsWritten, from } = credential;
  const rows: Readonly<Record<ShareFact, { name: string; value: ReactNode }>> = {
    name: { name: t("name"), value: fullName(credential.holder.name) },
    kind: {
      name: t("kind"),
      value: `${nameInWords(kindTitle(state, kind) ?? kind, locale)} (${kind}), ${stateName(state)}`,
    },
    number: {
      name: t("number"),
      value: <CredentialNumber grouped={grouped(credential.number)} />,
    },
    "issued-on": {
      name: t("issuedOn"),
      value: issuedOn ? <Day day={issuedOn} /> : t("missing"),
    },
    program: {
      name: t("program"),
      value:
        program?.name ??
        programAsWritten ??
        (from ? `${from.kind}, ${stateName(from.state)}` : t("missing")),
    },
    owed: { name: t("owed"), value: educationSentence(standing.education, locale) },
  };
  const zone = facts.includes("kind") ? timeZoneOf(state) : "UTC";
  return (
    <Verdict
      tone={toneOf(standing.validity.outcome)}
      sentence={verdictSentence(standing.validity, locale)}
    >
      {facts.length > 0 && (
        <div className="mt-6">
          <SummaryList facts={facts.map((fact) => rows[fact])} />
        </div>
      )}
      <p className="mt-6 text-[0.9rem] text-quiet">
        {t("checked", { moment: writeMoment(at, locale, zone), day: writeDay(on, locale) })}.{" "}
        <ReceiptLink {...presentReceipt(reference)} />
      </p>
    </Verdict>
  );
}
