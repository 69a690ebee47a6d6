import PostalMime, { type Address } from "postal-mime";
import { z } from "zod";
import { db } from "@/lib/db";

/** A caught message in a list. */
export interface CaughtHeading {
  readonly id: string;
  readonly at: Date;
  readonly subject: string;
  readonly to: string;
}

/** A caught message, read. */
export interface CaughtMessage extends CaughtHeading {
  readonly from: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
}

/** How many caught messages a page of the list has. */
const pageSize = 25;

/** A page (from 1) of the caught messages, newest first, and whether an older one follows. */
export async function listCaught(
  page: number,
): Promise<{ readonly messages: readonly CaughtHeading[]; readonly older: boolean }> {
  const rows = await db.caughtMail.findMany({
    orderBy: [{ at: "desc" }, { id: "desc" }],
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
  });
  const messages = await Promise.all(rows.slice(0, pageSize).map(read));
  return { messages, older: rows.length > pageSize };
}

/** One caught message; null when there is none with this id. */
export async function findCaught(id: string): Promise<CaughtMessage | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.caughtMail.findUnique({ where: { id } });
  return row && read(row);
}

/** A caught message byte for byte; null when there is none with this id. */
export async function readRaw(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.caughtMail.findUnique({ where: { id }, select: { raw: true } });
  return row?.raw ?? null;
}

async function read(row: {
  readonly id: string;
  readonly at: Date;
  readonly messageId: string;
  readonly raw: Uint8Array;
}): Promise<CaughtMessage> {
  const { id, at, messageId, raw } = row;
  const mail = await PostalMime.parse(raw);
  return {
    id,
    at,
    messageId,
    subject: mail.subject ?? "",
    from: mail.from ? inWords(mail.from) : "",
    to: (mail.to ?? []).map(inWords).join(", "),
    text: mail.text ?? "",
    html: mail.html ?? "",
  };
}

function inWords({ name, address = "" }: Address): string {
  return name === "" ? address : `${name} <${address}>`;
}
