import { expect, test } from "vitest";
import { editionInForce } from "@/lib/certificates/edition";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { linkPath } from "@/lib/links";
import { signEmail } from "@/lib/mail/dkim";
import { checkDocument } from "@/lib/proofs/check-document";
import { doDueJobs } from "@/tests/mail/posting";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";

async function someone(given: string) {
  const typed = { ...fromCalifornia, given, email: `${given.toLowerCase()}@example.net` };
  const credential = await registered(typed, await registrarOf("AZ"), { person: "new" });
  return { credential, edition: await editionInForce(credential.id) };
}

async function checked(document: string | Buffer) {
  const verdict = await checkDocument(Buffer.from(document), { userId: null });
  if (verdict.found !== true) throw new Error(`not told: ${JSON.stringify(verdict)}`);
  return { proof: verdict.proof, ...verdict.checks };
}

async function emailTo(address: string): Promise<string> {
  await doDueJobs();
  const all = await db.caughtMail.findMany({ orderBy: { at: "desc" } });
  const raw = all.map((mail) => Buffer.from(mail.raw).toString("latin1"));
  const found = raw.find((text) => text.includes(`To: ${address}`));
  if (found === undefined) throw new Error("no such e-mail was caught");
  return found;
}

test.each([
  ["subject", "Subject: Mallory is a Peer and Recovery Support Specialist"],
  ["sender", "From: Somebody else <registry@elsewhere.test>"],
  ["addressee", "To: mallory@example.net"],
  ["day", "Date: Thu, 01 Jan 2015 10:00:00 +0000"],
  ["form", 'Content-Type: text/plain; charset="utf-8"'],
])("a confirmation with a second %s above the signed one is altered", async (what, line) => {
  await someone(`Hanna${what}`);
  const raw = await emailTo(`hanna${what}@example.net`);
  expect(await checked(Buffer.from(`${line}\r\n${raw}`, "latin1"))).toMatchObject({
    proof: "altered",
    signature: "failed",
  });
});

test("an e-mail of ours that is no confirmation proves nothing about the credential that it links", async () => {
  const { edition } = await someone("Ilse");
  const link = env().PUBLIC_URL + linkPath(edition.links.verify, "verify");
  const raw = await signEmail(
    Buffer.from(
      [
        `From: ${env().MAIL_FROM}`,
        "To: mallory@example.net",
        "Subject: Your request",
        "Message-ID: <0190aaaa-0000-7000-8000-000000000001@example.org>",
        "Date: Thu, 01 Jan 2026 10:00:00 +0000",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        `The office writes: see ${link}`,
        "",
      ].join("\r\n"),
    ),
  );
  expect(await checked(raw)).toMatchObject({ proof: "pointer", content: "not-checked" });
});
