import { beforeAll, expect, test } from "vitest";
import { certificateLanguages } from "@/lib/certificates/certificate-pdf";
import { editionInForce, findEdition, type Edition } from "@/lib/certificates/edition";
import { documentsOf } from "@/lib/certificates/list-documents";
import { listUnprintable } from "@/lib/certificates/list-unprintable";
import { reviseDocuments } from "@/lib/certificates/revise-documents";
import { sealedCertificate } from "@/lib/certificates/sealed-certificate";
import { signedBadge } from "@/lib/certificates/signed-badge";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { makeMissingKeys, rotateKey } from "@/lib/keys/make-keys";
import { recordName } from "@/lib/registry/record-name";
import { revokeCredential } from "@/lib/registry/revoke-credential";
import { suspendCredential } from "@/lib/registry/suspend-credential";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";
import { askOf, attached, pdfsig, pdftotext, qpdfCheck } from "@/tests/support/strangers";

beforeAll(async () => {
  await makeMissingKeys();
});

async function someone(given: string) {
  const email = `${Buffer.from(given).toString("hex")}@example.net`;
  const typed = { ...fromCalifornia, given, email };
  return registered(typed, await registrarOf("AZ"), { person: "new" });
}

async function issued(given: string) {
  const { id, number, personId } = await someone(given);
  return { id, number, personId, edition: await editionInForce(id) };
}

const today = date("2026-11-22");

/** Noon of a day in Arizona. */
function noonOf(day: string): Date {
  return new Date(`${day}T19:00:00Z`);
}

async function textOf(edition: Edition, at: Date): Promise<string> {
  return pdftotext(await sealedCertificate(edition, "en", at)).replaceAll(/\s+/g, " ");
}

async function expectTrusted(pdf: Uint8Array): Promise<void> {
  const said = await pdfsig(pdf);
  expect(said).toContain("Signature Validation: Signature is Valid.");
  expect(said).toContain("Certificate Validation: Certificate is Trusted.");
  expect(said).toContain("Total document signed");
  expect(said).toContain("Signature Type: ETSI.CAdES.detached");
}

test("a stranger with the published root finds the seal valid, trusted and over the whole document", async () => {
  const { edition } = await issued("Elena");
  for (const language of certificateLanguages)
    await expectTrusted(await sealedCertificate(edition, language, new Date()));
});

test("an RSA key seals as well as a P-256 key, and what the old key sealed stays trusted", async () => {
  const { edition } = await issued("Rita");
  const before = await sealedCertificate(edition, "en", new Date());
  await rotateKey("seal", "RSA");
  const after = await sealedCertificate(edition, "en", new Date());
  await rotateKey("seal");

  expect(await pdfsig(after)).toContain("seal-2");
  await expectTrusted(after);
  await expectTrusted(before);
});

test("one changed byte breaks the seal, wherever it is", async () => {
  const { edition } = await issued("Ana");
  const pdf = await sealedCertificate(edition, "en", new Date());
  const text = Buffer.from(pdf).toString("latin1");
  const places = [
    Math.floor(pdf.length / 3),
    text.indexOf("/Title") + 8,
    text.indexOf("pdfuaid:part>1") + 13,
    text.lastIndexOf("/Reason") + 10,
  ];
  for (const place of places) {
    const changed = new Uint8Array(pdf);
    changed[place] = (pdf[place] ?? 0) ^ 1;
    expect(await pdfsig(changed), `byte ${place}`).not.toContain("Signature is Valid");
  }
});

test("what is added after the seal is not part of what was sealed", async () => {
  const { edition } = await issued("Beto");
  const pdf = await sealedCertificate(edition, "en", new Date());
  const longer = Buffer.concat([pdf, Buffer.from("\n% more\n")]);
  expect(await pdfsig(longer)).not.toContain("Total document signed");
});

test("the sealed file is sound, tagged, and marked for archives and for assistive technology", async () => {
  const { edition } = await issued("Gil");
  const pdf = await sealedCertificate(edition, "en", new Date());

  expect(qpdfCheck(pdf)).toContain("No syntax or stream encoding errors found");
  expect(askOf("pdfinfo", pdf, (file) => [file])).toMatch(/Tagged: +yes[\s\S]*Pages: +1\n/);
  expect(askOf("pdfinfo", pdf, (file) => ["-struct", file])).toMatch(/Form[\s\S]*Object/);
  const metadata = askOf("pdfinfo", pdf, (file) => ["-meta", file]);
  expect(metadata).toContain("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A");
  expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  const objects = askOf("qpdf", pdf, (file) => ["--qdf", "--object-streams=disable", file, "-"]);
  expect(objects).toMatch(/\/DisplayDocTitle true/);
  expect(objects).toMatch(/\/Tabs \/S/);
  expect(objects).toMatch(/\/S \/Form/);
});

test("the badge inside is the badge that wallets get", async () => {
  const { edition } = await issued("Lía");
  const pdf = await sealedCertificate(edition, "en", new Date());
  expect(JSON.parse(attached(pdf, "badge.json"))).toEqual(await signedBadge(edition));
});

test("a suspension is stamped from its first day through its last, by the state's calendar", async () => {
  const { number, edition } = await issued("Noa");
  const suspension = { from: date("2026-12-01"), to: date("2026-12-10"), reason: "A complaint." };
  await suspendCredential(number, suspension, await registrarOf("AZ"), today);

  expect(await textOf(edition, noonOf("2026-11-30"))).not.toContain("Suspended");
  // Seven in the evening of the eve in Arizona is already the next day elsewhere.
  expect(await textOf(edition, new Date("2026-12-01T02:00:00Z"))).not.toContain("Suspended");
  expect(await textOf(edition, noonOf("2026-12-01"))).toContain("Suspended as of December 1, 2026");
  expect(await textOf(edition, noonOf("2026-12-10"))).toContain("Suspended");
  expect(await textOf(edition, noonOf("2026-12-11"))).not.toContain("Suspended");
});

test("a revoked credential's certificate still opens, says so, and is sealed as it says", async () => {
  const { number, edition } = await issued("Ora");
  const revocation = { from: date("2026-12-01"), reason: "Decided by the office." };
  await revokeCredential(number, revocation, await registrarOf("AZ"), today);

  expect(await textOf(edition, noonOf("2026-11-30"))).not.toContain("Revoked");
  expect(await textOf(edition, noonOf("2026-12-01"))).toContain("Revoked as of December 1, 2026");
  await expectTrusted(await sealedCertificate(edition, "en-es", noonOf("2026-12-02")));
});

test("the certificate of a former name still opens as it was issued and says which edition took its place", async () => {
  const { id, personId, edition } = await issued("Flor");
  const name = { given: "Flor", family: "Reyes", since: today, source: "registrar" } as const;
  await recordName(personId, { ...name, reason: "Married." }, await registrarOf("AZ"), today);
  await db.$transaction((tx) => reviseDocuments(tx, id));

  const former = await findEdition({ id: edition.id });
  if (!former) throw new Error("the former edition is gone");
  const text = await textOf(former, new Date());
  expect(text).toContain("Flor Quintero");
  expect(text).toMatch(/Superseded on \w+ \d+, \d{4} by edition 2/);
  const now = await textOf(await editionInForce(id), new Date());
  expect(now).toContain("Flor Reyes");
  expect(now).not.toContain("Superseded");
});

test("the documents of a credential are listed with their links, and what cannot be printed is named", async () => {
  const { id } = await someone("Ada");
  const documents = await documentsOf(id);
  expect(documents).toMatchObject({ edition: 1, unprintable: [] });
  expect(documents?.certificateHref).toMatch(/^\/certificates\/[\w-]{32}$/);
  expect(documents?.badgeHref).toMatch(/^\/credentials\/[\w-]{32}$/);
  expect(await listUnprintable("AZ")).toEqual([]);

  const waiting = await someone("李明");
  expect((await documentsOf(waiting.id))?.unprintable).toEqual(["李", "明"]);
  expect(await listUnprintable("AZ")).toEqual([
    { number: waiting.number, holder: "李明 Quintero", characters: ["李", "明"] },
  ]);
  expect(await listUnprintable("ID")).toEqual([]);
});
