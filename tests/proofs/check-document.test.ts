import { expect, test } from "vitest";
import { editionInForce, type Edition } from "@/lib/certificates/edition";
import { sealedCertificate } from "@/lib/certificates/sealed-certificate";
import { badgeAsJwt, signedBadge } from "@/lib/certificates/signed-badge";
import { db } from "@/lib/db";
import { checkDocument } from "@/lib/proofs/check-document";
import { receiptPath } from "@/lib/receipts/receipt-link";
import { doDueJobs } from "@/tests/mail/posting";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";

const nobody = { userId: null };

async function someone(given: string) {
  const typed = { ...fromCalifornia, given, email: `${given.toLowerCase()}@example.net` };
  const credential = await registered(typed, await registrarOf("AZ"), { person: "new" });
  return { credential, edition: await editionInForce(credential.id) };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function checked(document: Uint8Array | string) {
  const verdict = await checkDocument(
    typeof document === "string" ? bytesOf(document) : document,
    nobody,
  );
  if (verdict.found !== true) throw new Error(`not told: ${JSON.stringify(verdict)}`);
  return verdict;
}

async function certificateOf(edition: Edition): Promise<Uint8Array> {
  return sealedCertificate(edition, "en", new Date());
}

/** The confirmation e-mail of a person, as it was caught. */
async function emailTo(address: string): Promise<string> {
  await doDueJobs();
  const all = await db.caughtMail.findMany({ orderBy: { at: "desc" } });
  const raw = all.map((mail) => Buffer.from(mail.raw).toString("latin1"));
  const found = raw.find((text) => text.includes(`To: ${address}`));
  if (found === undefined) throw new Error("no such e-mail was caught");
  return found;
}

test("a certificate as it was fetched is genuine: every check passes", async () => {
  const { edition, credential } = await someone("Elena");
  const verdict = await checked(await certificateOf(edition));
  expect(verdict).toMatchObject({ form: "pdf", proof: "genuine", status: "in-force" });
  expect(verdict.checks).toEqual({
    signature: "passed",
    issuer: "passed",
    content: "passed",
    status: "passed",
    expiry: "passed",
  });
  expect(verdict.answer.credential.number).toBe(credential.number);
  const look = await db.verification.findUniqueOrThrow({
    where: { id: verdict.recorded.reference },
  });
  expect(look).toMatchObject({ via: "document", editionId: edition.id });
  expect(look.checks).toMatchObject({ form: "pdf", proof: "genuine", signature: "passed" });
});

test("where a published list cannot be read, neither the record of the look-up nor its receipt says valid", async () => {
  const { edition } = await someone("Nora");
  const pdf = await certificateOf(edition);
  await db.statusList.updateMany({
    where: { id: edition.revocation.listId },
    data: { signed: { damaged: true }, signedAt: new Date(), changedAt: new Date(0) },
  });
  const verdict = await checked(pdf);
  expect(verdict.status).toBe("not-checked");
  const look = await db.verification.findUniqueOrThrow({
    where: { id: verdict.recorded.reference },
  });
  expect(look.outcome).toBe("could-not-check");
  const body = Buffer.from(look.receipt?.split(".")[1] ?? "", "base64url").toString();
  expect(JSON.parse(body)).toMatchObject({ answer: { found: false, outcome: "could-not-check" } });
  await db.statusList.updateMany({ data: { changedAt: new Date() } });
});

test("one changed byte of a certificate makes it altered", async () => {
  const { edition } = await someone("Belen");
  const pdf = Buffer.from(await certificateOf(edition));
  const at = pdf.indexOf("/ModDate");
  pdf[at + 18] = pdf[at + 18] === 0x31 ? 0x32 : 0x31;
  expect(await checked(pdf)).toMatchObject({ proof: "altered", checks: { signature: "failed" } });
});

test("what is added to a certificate after its seal makes it altered", async () => {
  const { edition } = await someone("Carla");
  const pdf = Buffer.concat([await certificateOf(edition), Buffer.from("\n% one line more\n")]);
  expect(await checked(pdf)).toMatchObject({ proof: "altered", checks: { signature: "failed" } });
});

test("a badge is genuine with its proof in it and as a JWT", async () => {
  const { edition } = await someone("Dora");
  const json = JSON.stringify(await signedBadge(edition));
  expect(await checked(json)).toMatchObject({ form: "badge", proof: "genuine", differences: [] });
  expect(await checked(await badgeAsJwt(edition))).toMatchObject({
    form: "badge",
    proof: "genuine",
    differences: [],
  });
});

test("an altered badge is told with what differs", async () => {
  const { edition } = await someone("Ema");
  const json = JSON.stringify(await signedBadge(edition)).replaceAll(
    "Ema Quintero",
    "Eva Quintero",
  );
  const verdict = await checked(json);
  expect(verdict).toMatchObject({
    proof: "altered",
    checks: { signature: "failed", content: "failed" },
  });
  expect(verdict.differences).toContainEqual({
    what: "credentialSubject.identifier.0.identityHash",
    written: "Eva Quintero",
    issued: "Ema Quintero",
  });
});

test("a badge of another issuer is not issued here, also when it carries a link of ours", async () => {
  const { edition } = await someone("Fina");
  const foreign = JSON.stringify(await signedBadge(edition)).replaceAll(
    "did:web:registry.test",
    "did:web:elsewhere.test",
  );
  expect(await checkDocument(bytesOf(foreign), nobody)).toMatchObject({ found: "not-issued-here" });
});

test("the confirmation as it was saved is genuine; a changed day in it is named", async () => {
  await someone("Gala");
  const raw = await emailTo("gala@example.net");
  expect(await checked(Buffer.from(raw, "latin1"))).toMatchObject({
    form: "email",
    proof: "genuine",
    checks: { signature: "passed", content: "passed" },
  });
  const changed = await checked(
    Buffer.from(raw.replaceAll("Issued on: June 14, 2023", "Issued on: June 14, 2013"), "latin1"),
  );
  expect(changed).toMatchObject({ proof: "altered", checks: { signature: "failed" } });
  expect(changed.differences).toEqual([
    { what: "Issued on", written: "June 14, 2013", issued: "June 14, 2023" },
  ]);
});

test.each([
  ["as it is", (text: string) => text],
  ["quoted in an answer", (text: string) => text.replace(/^/gm, "> ")],
  [
    "forwarded, with lines broken",
    (text: string) =>
      `Fwd: see below\n\n---------- Forwarded message ---------\n${text.replace(/(.{50}[^\n ]*) /g, "$1\n")}`,
  ],
])("the confirmation pasted %s leads to the record, without a signature", async (how, write) => {
  const given = `Hilda${String(how.length)}`;
  await someone(given);
  const raw = await emailTo(`${given.toLowerCase()}@example.net`);
  const { default: PostalMime } = await import("postal-mime");
  const { text = "" } = await PostalMime.parse(raw);
  expect(await checked(write(text))).toMatchObject({
    form: "text",
    proof: "pointer",
    differences: [],
    checks: { signature: "not-checked", content: "passed" },
  });
});

test("a superseded certificate is genuine as issued, and says by which edition it was superseded", async () => {
  const { edition, credential } = await someone("Ines");
  const pdf = await certificateOf(edition);
  await db.personName.updateMany({
    where: { personId: credential.personId },
    data: { family: "Quintana" },
  });
  await editionInForce(credential.id);
  expect(await checked(pdf)).toMatchObject({
    proof: "genuine",
    status: "revoked",
    supersededBy: 2,
    checks: { content: "passed", status: "failed" },
  });
});

test("an e-mail is known as one by its header, whatever line comes first", async () => {
  await someone("Jana");
  const raw = await emailTo("jana@example.net");
  const [header = "", ...body] = raw.split("\r\n\r\n");
  const lines = header.split(/\r\n(?![ \t])/);
  const at = lines.findIndex((line) => line.startsWith("Auto-Submitted:"));
  const first = lines.splice(at, 1);
  const moved = [[...first, ...lines].join("\r\n"), ...body].join("\r\n\r\n");
  expect(await checked(Buffer.from(moved, "latin1"))).toMatchObject({
    form: "email",
    proof: "genuine",
  });
});

test("the link of a receipt leads to the receipt", async () => {
  const { edition } = await someone("Kim");
  const { recorded } = await checked(JSON.stringify(await signedBadge(edition)));
  const link = `http://registry.test${receiptPath(recorded.reference)}`;
  expect(await checkDocument(bytesOf(`See ${link} for the answer.`), nobody)).toEqual({
    found: "receipt",
    reference: recorded.reference,
    genuine: true,
  });
});

test.each([
  ["nothing", "", "empty"],
  ["a program", "MZ\0\0\0", "unknown-type"],
  ["a PDF cut short", "%PDF-1.7\n1 0 obj", "damaged"],
])("%s is unreadable, and nothing is said about a credential", async (_what, text, why) => {
  expect(await checkDocument(bytesOf(text), nobody)).toEqual({ found: "unreadable", why });
});

test.each([
  ["a letter", "Dear Sir or Madam, she is a certified peer."],
  ["a link to another place", "https://elsewhere.test/v/abcdefghijklmnopqrstuvwxyz012345"],
  ["JSON of something else", '{"id": 1}'],
])("%s is not ours", async (_what, text) => {
  const verdict = await checkDocument(bytesOf(text), nobody);
  expect(["not-issued-here", "unreadable"]).toContain(verdict.found);
});
