"use server";

import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { listAddress } from "@/app/staff/imports/list-query";
import { rowAddress } from "@/app/staff/queue/row-address";
import { requireRole } from "@/lib/auth/session";
import { fields, type FormState } from "@/lib/forms";
import { findNextWaiting, findRow } from "@/lib/intake/find-waiting-rows";
import { isReasonCode, type ReasonCode } from "@/lib/intake/reasons";
import { setRowAside } from "@/lib/intake/resolve-row";
import { parseRowKey } from "@/lib/intake/row-key";

const longestReason = 500;

/** Takes a row out of the queue with a reason, and leads to the next one. */
export async function setAside(
  key: string,
  among: ReasonCode | null,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireRole("registrar");
  const t = await getTranslations("queue.row");
  const rowKey = parseRowKey(key);
  const row = rowKey && (await findRow(rowKey, actor.state));
  if (!rowKey || !row) notFound();
  const code = among !== null && isReasonCode(among) ? among : null;

  const values = fields(form);
  const { reason = "" } = values;
  if (reason === "") return { values, errors: { reason: [t("reasonMissing")] } };
  if (reason.length > longestReason) return { values, errors: { reason: [t("reasonTooLong")] } };

  const next = await findNextWaiting(row, code);
  const result = await setRowAside(rowKey, reason, actor);
  if (!result.ok) return { values, errors: { reason: [t("notWaiting")] } };
  redirect(next ? rowAddress(next, code) : listAddress("/staff/queue", { reason: code, page: 1 }));
}
