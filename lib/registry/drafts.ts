import { createHash } from "node:crypto";
import type { Prisma } from "@/prisma/generated/client";
import { db, type Database } from "@/lib/db";

/** The values of a form in progress, by field. */
export type DraftValues = Readonly<Record<string, string>>;

/** Tells two versions of a form apart. */
export function fingerprint(values: DraftValues): string {
  const ordered = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(ordered)).digest("base64url");
}

/** Keeps what a user typed into a form, so that no error, refresh or sign-out loses it. */
export async function saveDraft(userId: string, form: string, values: DraftValues): Promise<void> {
  await db.draft.upsert({
    where: { userId_form: { userId, form } },
    create: { userId, form, values },
    update: { values },
  });
}

/** What a user had typed into a form; null when nothing is waiting. */
export async function findDraft(userId: string, form: string): Promise<DraftValues | null> {
  const draft = await db.draft.findUnique({ where: { userId_form: { userId, form } } });
  return draft && toValues(draft.values);
}

/** Takes a draft out, in the transaction that uses it. False when it was used or discarded already. */
export async function takeDraft(tx: Database, userId: string, form: string): Promise<boolean> {
  const { count } = await tx.draft.deleteMany({ where: { userId, form } });
  return count === 1;
}

/** Throws a draft away. */
export async function discardDraft(userId: string, form: string): Promise<void> {
  await takeDraft(db, userId, form);
}

function toValues(json: Prisma.JsonValue): DraftValues {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return {};
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
