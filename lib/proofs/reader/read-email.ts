import { dkimVerify } from "mailauth/lib/dkim/verify";
import PostalMime from "postal-mime";
import { readBadgeJson } from "./check-badge";
import { findLinks } from "./find-links";
import { nothing, type PublishedKeys, type Reading, type Signature } from "./reading";

/** An e-mail as it was saved, with its headers. */
export async function readEmail(bytes: Uint8Array, keys: PublishedKeys): Promise<Reading> {
  const message = await PostalMime.parse(bytes, { attachmentEncoding: "utf8" });
  const attached = message.attachments.find(({ filename }) => filename === "badge.json");
  const badge =
    typeof attached?.content === "string" ? await readBadgeJson(attached.content, keys) : null;
  const text = `${message.subject ?? ""}\n\n${message.text ?? ""}`.replace(/^(?:[ \t]*>)+ ?/gm, "");
  return {
    ...nothing,
    form: "email",
    badge,
    mail: {
      signature: await checkMail(bytes, keys),
      messageId: message.messageId?.replace(/^<|>$/g, "") ?? null,
    },
    text,
    links: findLinks(text),
  };
}

/**
 * DKIM against the archive of our keys, never against the name system: only a signature of our own domain that
 * passes counts. A changed body is "neutral" to the library; to us it has failed.
 */
async function checkMail(
  bytes: Uint8Array,
  { mail, mailDomain }: PublishedKeys,
): Promise<Signature> {
  const archive = new Map(mail.map(({ name, text }) => [name, text]));
  const { results } = await dkimVerify(Buffer.from(bytes), {
    resolver: (name: string) => {
      const record = archive.get(name);
      return record === undefined
        ? Promise.reject(Object.assign(new Error("not in the archive"), { code: "ENOTFOUND" }))
        : Promise.resolve([[record]]);
    },
  });
  const ours = results.filter(({ signingDomain }) => signingDomain === mailDomain);
  if (ours.length === 0) return "foreign";
  if (saysTwice(bytes)) return "failed";
  return ours.some(({ status }) => status.result === "pass" && status.aligned)
    ? "passed"
    : "failed";
}

/** What a mail program goes by, and a message of ours says once. */
const onlyOnce =
  /^(from|sender|reply-to|to|subject|date|message-id|mime-version|content-[\w-]+)[ \t]*:/i;

/** A signature covers the last of several; a mail program may show the first one. */
function saysTwice(bytes: Uint8Array): boolean {
  const [head = ""] = Buffer.from(bytes)
    .toString("latin1")
    .split(/\r?\n\r?\n/, 1);
  const names = head
    .split(/\r?\n/)
    .flatMap((line) => onlyOnce.exec(line)?.[1]?.toLowerCase() ?? []);
  return new Set(names).size < names.length;
}
