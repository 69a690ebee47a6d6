import { dkimVerify } from "mailauth/lib/dkim/verify";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { mailRecord } from "@/lib/keys/mail-record";
import { rotateKey } from "@/lib/keys/make-keys";
import { listKeys } from "@/lib/keys/signing-key";
import { addCredential, doDueJobs, queueConfirmation } from "./posting";

/** A message as it was caught, checked by other people's code against the archive of keys. */
async function check(raw: Buffer) {
  const archive = new Map(
    (await listKeys("mail")).map((key) => {
      const { name, text } = mailRecord(key);
      return [name, text] as const;
    }),
  );
  const { results } = await dkimVerify(raw, {
    resolver: (name: string) => {
      const record = archive.get(name);
      return record === undefined
        ? Promise.reject(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }))
        : Promise.resolve([[record]]);
    },
  });
  return results.map(({ signingDomain, selector, status }) => ({
    domain: signingDomain,
    selector,
    aligned: status.aligned,
    result: status.result,
  }));
}

async function sent(): Promise<Buffer> {
  const { id } = await addCredential("rosa@example.org");
  await queueConfirmation("rosa@example.org", id);
  await doDueJobs();
  const caught = await db.caughtMail.findFirstOrThrow({ orderBy: { at: "desc" } });
  return Buffer.from(caught.raw);
}

const signed = { domain: "registry.test", aligned: "registry.test", result: "pass" };

test("the confirmation is signed for its sender's domain", async () => {
  expect(await check(await sent())).toEqual([{ ...signed, selector: "mail-1" }]);
});

test.each([
  ["a day in the body", "November 20, 2025", "November 20, 2015"],
  ["the subject", "Subject: ", "Subject: Not "],
  ["the receiver", "rosa@example.org", "rita@example.org"],
])("a change to %s fails the check", async (_what, from, to) => {
  const raw = await sent();
  expect(raw.includes(from)).toBe(true);
  const changed = Buffer.from(raw.toString("latin1").replace(from, to), "latin1");
  expect((await check(changed)).map(({ result }) => result)).not.toContain("pass");
});

test("the confirmation carries its facts in the subject and the body, and the badge", async () => {
  const { subject, text, attachments } = await PostalMime.parse(await sent(), {
    attachmentEncoding: "utf8",
  });
  expect(subject).toContain("PRSS 7K4M-92HX-RT0C");
  expect(text).toContain("November 20, 2025");
  const badge = attachments.find(({ filename }) => filename === "badge.json");
  expect(badge?.mimeType).toBe("application/json");
  expect(badge?.content).toContain("eddsa-rdfc-2022");
});

test("an e-mail of before a rotation can still be checked, and a new one names the new key", async () => {
  const old = await sent();
  await rotateKey("mail");
  const [before] = await check(old);
  const [after] = await check(await sent());
  expect(before).toMatchObject({ result: "pass", selector: "mail-1" });
  expect(after).toMatchObject({ result: "pass", selector: "mail-2" });
});
