import type { ReactNode } from "react";
import { getLocale, getTranslations } from "next-intl/server";
import { CredentialNumber } from "@/components/credential-number";
import { Day } from "@/components/day";
import { Marked } from "@/components/marked";
import { SummaryList } from "@/components/ui/summary-list";
import { grouped } from "@/lib/credential-number";
import { educationSentence } from "@/lib/i18n/education-sentence";
import { translateName } from "@/lib/i18n/translate";
import { writeDay } from "@/lib/i18n/write-day";
import type { ToldStanding } from "@/lib/receipts/receipt-body";
import type { Change } from "@/lib/receipts/what-changed";

/** The facts that an answer told. What is missing from the record is said; what a share link held back is not there. */
export async function ToldFacts({
  told,
  whole,
  changes = [],
}: {
  readonly told: ToldStanding;
  /** False where a holder chose what was told. */
  readonly whole: boolean;
  /** What stood otherwise then, to be marked. */
  readonly changes?: readonly Change[];
}) {
  const [t, verify, locale] = await Promise.all([
    getTranslations("receipts"),
    getTranslations("verify"),
    getLocale(),
  ]);
  const { credential, education, practice } = told;
  const { holder, kind, kindInWords, stateName, number, issuedOn, program, from } = credential;
  const facts: readonly {
    readonly name: string;
    readonly value: ReactNode;
    readonly fact?: Change["fact"];
  }[] = [
    { name: verify("holder"), value: holder, fact: "holder" },
    {
      name: verify("credential"),
      value: kindInWords && (
        <>
          <Marked parts={translateName(kindInWords, locale)} /> ({kind}), {stateName}
        </>
      ),
      fact: "kind",
    },
    {
      name: verify("numberLabel"),
      value: number && <CredentialNumber grouped={grouped(number)} />,
    },
    {
      name: verify("issuedOn"),
      value: issuedOn ? <Day day={issuedOn} /> : whole ? t("missing") : null,
      fact: "issuedOn",
    },
    { name: t("program"), value: program, fact: "program" },
    { name: t("from"), value: from && `${from.kind}, ${from.state}`, fact: "from" },
    { name: verify("education.label"), value: education && educationSentence(education, locale) },
    { name: verify("practice.label"), value: practice && verify(`practice.${practice}`) },
  ];
  const noteOn = (fact: Change["fact"] | undefined): string | null => {
    const change = changes.find((one) => one.fact === fact);
    if (!change) return null;
    if (change.then === null) return t("was", { then: t("missing") });
    const then = change.fact === "issuedOn" ? writeDay(change.then, locale) : change.then;
    return t("was", { then });
  };
  return (
    <SummaryList
      facts={facts
        .filter(({ value }) => value !== null)
        .map(({ name, value, fact }) => ({ name, value, note: noteOn(fact) }))}
    />
  );
}
