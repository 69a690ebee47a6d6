import { isCredential, readBadgeJson, readBadgeJwt } from "./check-badge";
import { findLinks } from "./find-links";
import { nothing, type PublishedKeys, type Reading } from "./reading";

const jws = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** A line of a header, by its shape; and what at least one of them is in every e-mail. */
const headerShape = /^(?:[\w-]+:|[ \t])/;
const headerLine =
  /^(received|return-path|delivered-to|dkim-signature|message-id|mime-version|from|date|subject|to|x-[\w-]+|arc-[\w-]+|authentication-results|content-[\w-]+):/i;

/** A text: a badge or a receipt as JSON or JWT, an e-mail with its headers, or what somebody copied out of one. */
export async function readText(bytes: Uint8Array, keys: PublishedKeys): Promise<Reading> {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
  const trimmed = text.trim();
  if (trimmed === "") return { ...nothing, form: "unreadable", why: "empty" };
  if (trimmed.startsWith("{")) return readJson(trimmed, keys);
  const compact = trimmed.replace(/\s+/g, "");
  if (jws.test(compact)) return readToken(compact, keys);
  if (hasHeader(trimmed)) {
    const { readEmail } = await import("./read-email");
    return readEmail(bytes, keys);
  }
  return readCopied(text);
}

/** Whether a text begins with the header of an e-mail, whatever line of it comes first. */
function hasHeader(text: string): boolean {
  if (headerLine.test(text)) return true;
  const [head = ""] = text.split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  return (
    lines.every((line) => headerShape.test(line)) && lines.some((line) => headerLine.test(line))
  );
}

async function readJson(text: string, keys: PublishedKeys): Promise<Reading> {
  const badge = await readBadgeJson(text, keys);
  if (badge !== null) return { ...nothing, form: "badge", badge };
  const receipt = receiptIn(text);
  return receipt === null
    ? { ...nothing, form: "unreadable", why: "unknown-type" }
    : { ...nothing, form: "receipt", receipt };
}

async function readToken(token: string, keys: PublishedKeys): Promise<Reading> {
  const badge = await readBadgeJwt(token, keys);
  return badge === null
    ? { ...nothing, form: "receipt", receipt: token }
    : { ...nothing, form: "badge", badge };
}

/** What a person copied or forwarded: the marks of quoting are taken off, so that lines are whole again. */
function readCopied(text: string): Reading {
  const plain = text.replace(/^(?:[ \t]*>)+ ?/gm, "");
  return { ...nothing, form: "text", text: plain, links: findLinks(plain) };
}

/** The signed text of a receipt's JSON; null when there is none. */
function receiptIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || isCredential(value)) return null;
    const signed = Object.values(value).find(
      (part): part is string => typeof part === "string" && jws.test(part),
    );
    return signed ?? null;
  } catch {
    return null;
  }
}
