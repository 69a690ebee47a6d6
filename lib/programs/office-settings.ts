import { z } from "zod";
import { today, type PlainDate } from "@/lib/dates";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/db-days";
import { recordEvent } from "@/lib/history/record-event";
import type { Registrar } from "@/lib/registry/cases";
import { requiredDay, text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { timeZoneOf } from "@/lib/states/catalogue";
import { programPolicyOf } from "@/lib/states/program";

/** What an office may set where no source that we hold names a value: months, and calendar days. */
export const officeSettingNames = ["recognition-term-months", "review-days"] as const;

/** What an office may set. */
export type OfficeSettingName = (typeof officeSettingNames)[number];

/** A value that an office set, from a day on; null: not known again. */
export interface OfficeSetting {
  readonly kind: string;
  readonly name: OfficeSettingName;
  readonly value: number | null;
  readonly from: PlainDate;
  readonly source: string;
}

/** A value to be set. Left empty, it is not known again. */
export const NewOfficeSetting = z.object({
  kind: text(40),
  name: z.enum(officeSettingNames, "missing"),
  value: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, "number-not-read")
    .transform(Number)
    .optional(),
  from: requiredDay,
  source: text(300),
});

/** Sets a value from a day on, with what it rests on. Earlier values stay; the latest that has begun stands. */
export async function recordOfficeSetting(
  {
    kind,
    name,
    value = null,
    from,
    source,
  }: Omit<OfficeSetting, "value"> & {
    readonly value?: number | null | undefined;
  },
  by: Registrar,
): Promise<Result<null, "not-offered">> {
  if (programPolicyOf(by.state, kind) === null) return refused("not-offered");
  const about = { state: by.state, kind, name };
  await db.$transaction(async (tx) => {
    await tx.officeSetting.create({
      data: { ...about, value, from: toDatabaseDay(from), source, recordedById: by.userId },
    });
    await recordEvent(tx, {
      type: "office-setting-recorded",
      effectiveOn: today(timeZoneOf(by.state)),
      actor: by,
      after: { ...about, value, from },
    });
  });
  return done(null);
}

/** The value in force on a day; null: the office set none. */
export async function officeSettingOn(
  tx: Database,
  about: { readonly state: string; readonly kind: string; readonly name: OfficeSettingName },
  on: PlainDate,
): Promise<{ readonly value: number; readonly source: string } | null> {
  const { state, kind, name } = about;
  const row = await tx.officeSetting.findFirst({
    where: { state, kind, name, from: { lte: toDatabaseDay(on) } },
    orderBy: [{ from: "desc" }, { recordedAt: "desc" }],
    select: { value: true, source: true },
  });
  if (row === null) return null;
  const { value, source } = row;
  return value === null ? null : { value, source };
}

/** Everything that an office set, the latest first. */
export async function listOfficeSettings(state: string): Promise<readonly OfficeSetting[]> {
  const rows = await db.officeSetting.findMany({
    where: { state, name: { in: [...officeSettingNames] } },
    orderBy: [{ from: "desc" }, { recordedAt: "desc" }],
    take: 200,
  });
  return rows.flatMap(({ kind, name: word, value, from, source }) => {
    const name = officeSettingNames.find((known) => known === word);
    return name === undefined ? [] : [{ kind, name, value, from: fromDatabaseDay(from), source }];
  });
}
