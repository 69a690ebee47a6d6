import { z } from "zod";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { hashLinkToken } from "@/lib/links";
import { findEdition, type Edition } from "@/lib/certificates/edition";
import type { Reading } from "./reader/reading";

/** What a document of ours is about, by the unguessable links or the message id that it carries. */
export interface Subject {
  readonly credentialId: string;
  /** The edition on whose document the link stands; null for links that name the credential alone. */
  readonly edition: Edition | null;
  /** The confirmation as it was sent, when the document is that e-mail or a copy of it. */
  readonly letter: unknown;
}

/**
 * What the links of a document lead to. `replaced`: its holder replaced the link; `taken-back`: the credential
 * should never have been recorded. Nothing more is told then.
 */
export type Located = Subject | "replaced" | "taken-back" | null;

/** Where the links lead that stand on documents. */
const documentFolders = ["v", "credentials", "certificates"];

/** Finds what a document is about. Null when nothing in it is ours. */
export async function locate(reading: Reading): Promise<Located> {
  const addresses = [...badgeAddress(reading), ...reading.codes, ...reading.links];
  let over: "replaced" | "taken-back" | null = null;
  for (const token of addresses.flatMap((address) => ourToken(address, documentFolders))) {
    const found = await byToken(token);
    if (found === "replaced" || found === "taken-back") over ??= found;
    else if (found) return { ...found, letter: await letterOf(reading, found.credentialId) };
  }
  return over;
}

/** The look-up whose receipt a code or link of ours opens, as on a receipt that was printed; null when none does. */
export async function receiptBehind({ codes, links }: Reading): Promise<string | null> {
  for (const token of [...codes, ...links].flatMap((address) => ourToken(address, ["receipts"]))) {
    const look = await db.verification.findUnique({
      where: { receiptHash: hashLinkToken(token) },
      select: { id: true },
    });
    if (look) return look.id;
  }
  return null;
}

function badgeAddress({ badge }: Reading): readonly string[] {
  const id = badge?.claims["id"];
  return typeof id === "string" ? [id] : [];
}

/** The token in an address of ours; none in anybody else's, whatever it looks like. */
function ourToken(address: string, folders: readonly string[]): readonly string[] {
  const [, origin, folder = "", token] =
    /^(https?:\/\/[^/]+)\/([a-z]+)\/([\w-]{16,64})/.exec(address) ?? [];
  return token !== undefined && origin === env().PUBLIC_URL && folders.includes(folder)
    ? [token]
    : [];
}

async function byToken(
  token: string,
): Promise<Omit<Subject, "letter"> | "replaced" | "taken-back" | null> {
  const link = await db.link.findUnique({
    where: { tokenHash: hashLinkToken(token) },
    select: {
      credentialId: true,
      editionId: true,
      replacedAt: true,
      credential: { select: { takenBackAt: true } },
    },
  });
  if (!link) return null;
  if (link.credential.takenBackAt !== null) return "taken-back";
  if (link.replacedAt !== null) return "replaced";
  const edition = link.editionId === null ? null : await findEdition({ id: link.editionId });
  return { credentialId: link.credentialId, edition };
}

/** What the confirmation said: the one with this message id, or the last one that was sent about the credential. */
async function letterOf({ form, mail }: Reading, credentialId: string): Promise<unknown> {
  if (form !== "email" && form !== "text") return null;
  const id = mail?.messageId?.split("@")[0] ?? "";
  const named = z.uuid().safeParse(id).success ? { id } : {};
  const sent = await db.outboundEmail.findFirst({
    where: { ...named, credentialId, template: "confirmation" },
    orderBy: { queuedAt: "desc" },
    select: { data: true },
  });
  return sent?.data ?? null;
}
