import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { findRow } from "@/lib/batches/find-row";
import { keepOut, mend } from "./actions";
import { AsItCame } from "./as-it-came";
import { RowForm } from "./row-form";
import { readRowNumber } from "./row-number";

export async function generateMetadata({
  params,
}: {
  readonly params: Promise<{ number: string }>;
}): Promise<Metadata> {
  const t = await getTranslations("batches.row");
  return { title: t("titleOf", { row: readRowNumber((await params).number) }) };
}

export default async function BatchRowPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ id: string; number: string }>;
  readonly searchParams: Promise<{ kept?: string; mended?: string }>;
}) {
  const operator = await requireRole("operator");
  const { id, number: typed } = await params;
  const row = await findRow(operator, id, readRowNumber(typed));
  if (!row) notFound();
  const [t, common, errors, { kept, mended }] = await Promise.all([
    getTranslations("batches"),
    getTranslations("common"),
    getTranslations("errors"),
    searchParams,
  ]);
  const { batch, number, fields, reasons, leftOut, asItCame, nextBad, othersBad } = row;
  const open = batch.standing === "open";
  const sentences = (codes: (typeof fields)[number]["reasons"]) =>
    codes.map((code) => `${t(`reason.${code}`)} ${t(`mend.${code}`)}`);
  const wrong = fields.filter((field) => field.reasons.length > 0);
  return (
    <main>
      <Page
        title={t("row.titleOf", { row: number })}
        lead={open && t("row.others", { count: othersBad })}
        above={
          <Link href={`/program/batches/${batch.id}`} className="text-primary underline">
            {batch.name}
          </Link>
        }
      >
        {mended !== undefined && <Notice kind="success">{t("rowMended")}</Notice>}
        {kept !== undefined && <Notice>{t("row.stillWrong")}</Notice>}
        {leftOut && <Notice kind="attention">{t("row.leftOut")}</Notice>}
        {!open && <Notice>{t("row.closed")}</Notice>}
        {reasons.length > 0 && (
          <Notice kind="problem" title={t("row.whole")}>
            {sentences(reasons).join(" ")}
          </Notice>
        )}
        <RowForm
          key={`${String(number)} ${fields.map(({ value }) => value).join("\n")}`}
          action={mend.bind(null, batch.id, number)}
          open={open}
          questions={fields.map(({ field, use, hasColumn }) => ({
            name: field,
            label: t(`field.${field}`),
            hint: hasColumn ? t(`hint.${field}`) : t("row.noColumn"),
            optional: use !== "asked",
            fixed: !hasColumn,
          }))}
          initial={{
            values: Object.fromEntries(fields.map(({ field, value }) => [field, value])),
            errors: Object.fromEntries(
              wrong.map((field) => [field.field, sentences(field.reasons)]),
            ),
          }}
          words={{
            problem: errors("summary"),
            optional: common("optional"),
            save: t("row.save"),
          }}
        />
        {open && (
          <div className="mt-6 flex flex-wrap items-center gap-4">
            <form action={keepOut.bind(null, batch.id, number, !leftOut)}>
              <Button look="secondary">{t(leftOut ? "row.takeIn" : "row.leaveOut")}</Button>
            </form>
            {nextBad !== null && (
              <ButtonLink
                href={`/program/batches/${batch.id}/rows/${String(nextBad)}`}
                look="quiet"
              >
                {t("row.next", { row: nextBad })}
              </ButtonLink>
            )}
          </div>
        )}
        {asItCame !== null && <AsItCame headers={batch.headers} cells={asItCame} />}
      </Page>
    </main>
  );
}
