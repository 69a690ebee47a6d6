import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Section } from "@/components/staff/section";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import type { Amendment } from "@/lib/education/amendment";
import type { LedgerRecord } from "@/lib/education/ledger";
import { RecordHistory } from "./record-history";
import { SideBySide } from "./side-by-side";

/** One record of education with its amendment, its history, and what who stated it may do about it. */
export async function RecordView({
  records,
  amendment,
  isOwn,
  here,
  evidenceHref,
  timeZone,
  forStaff,
  withdraw,
  notice,
  children,
}: {
  /** The record and those that it amends. */
  readonly records: readonly [LedgerRecord, ...LedgerRecord[]];
  readonly amendment: Amendment | null;
  /** Whether the reader stated it. */
  readonly isOwn: boolean;
  /** The page of all hours, below which each record has its own. */
  readonly here: string;
  readonly evidenceHref: string;
  readonly timeZone: string;
  readonly forStaff: boolean;
  readonly withdraw: () => Promise<void>;
  readonly notice?: ReactNode;
  readonly children?: ReactNode;
}) {
  const t = await getTranslations("education");
  const [{ id, course, standing, newestId }] = records;
  const waits = amendment?.proposed.standing === "waits";
  const mayChange =
    isOwn &&
    standing !== "amended" &&
    standing !== "withdrawn" &&
    standing !== "withdrawal-asked" &&
    !(waits && amendment.counted.id === id);
  const asks = standing === "accepted" && !forStaff;
  return (
    <Page
      title={course}
      above={
        <Link href={here} className="text-primary underline">
          {t("record.back")}
        </Link>
      }
    >
      {standing === "amended" && newestId !== null && (
        <Notice kind="attention">
          {t("record.current")}{" "}
          <Link href={`${here}/${newestId}`} className="text-primary underline">
            {t("record.open")}
          </Link>
        </Notice>
      )}
      {standing === "withdrawal-asked" && (
        <Notice kind="attention">
          {t(forStaff ? "withdraw.askedOfOffice" : "withdraw.askedByHolder")}
        </Notice>
      )}
      {notice}
      {amendment && (
        <Section title={t("amendment.title")}>
          <p className="mb-3 max-w-prose">
            {t(waits ? "amendment.waits" : "amendment.stays")}{" "}
            <OtherRecord amendment={amendment} id={id} here={here} />
          </p>
          <div className="mb-8">
            <SideBySide amendment={amendment} />
          </div>
        </Section>
      )}
      <RecordHistory
        records={records}
        evidenceHref={evidenceHref}
        timeZone={timeZone}
        forStaff={forStaff}
      />
      {mayChange && (
        <div className="mt-10 flex flex-wrap items-center gap-4">
          <ButtonLink href={`${here}/${id}/amend`}>{t("amend.open")}</ButtonLink>
          <form action={withdraw}>
            <Button look="secondary" aria-describedby="withdraw-hint">
              {t(asks ? "withdraw.ask" : "withdraw.send")}
            </Button>
          </form>
          <p id="withdraw-hint" className="text-quiet">
            {t(asks ? "withdraw.askHint" : "withdraw.hint")}
          </p>
        </div>
      )}
      {children}
    </Page>
  );
}

/** Leads to the other one of the two records. */
async function OtherRecord({
  amendment: { counted, proposed },
  id,
  here,
}: {
  readonly amendment: Amendment;
  readonly id: string;
  readonly here: string;
}) {
  const t = await getTranslations("education.amendment");
  const isCounted = counted.id === id;
  return (
    <Link
      href={`${here}/${isCounted ? proposed.id : counted.id}`}
      className="text-primary underline"
    >
      {t(isCounted ? "openProposed" : "openCounted")}
    </Link>
  );
}
