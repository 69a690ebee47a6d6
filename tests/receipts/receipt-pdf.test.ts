import { compactVerify } from "jose";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { publicKeyOf } from "@/lib/keys/did";
import { keyInForce } from "@/lib/keys/signing-key";
import { receiptPath } from "@/lib/receipts/receipt-link";
import { receiptFile } from "@/lib/receipts/receipt-file";
import { receiptPdf, setReceipt } from "@/lib/receipts/receipt-pdf";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { opened } from "@/tests/support/receipts";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";
import { askOf, attached, pdfsig, pdftotext, qpdfCheck, qrCodeOn } from "@/tests/support/strangers";

async function receiptOf(given: string) {
  const registrar = await registrarOf("AZ");
  const email = `${given.toLowerCase()}@example.net`;
  const { number } = await registered({ ...fromCalifornia, given, email }, registrar, {
    person: "new",
  });
  const typed = { number, lastName: "Quintero" };
  const { reference } = await verifyByNumber(typed, { userId: registrar.userId });
  return { number, reference, userId: registrar.userId };
}

test("a receipt on paper is one sealed, tagged page with its facts, its code and the signed text", async () => {
  const { reference } = await receiptOf("Elena");
  const receipt = await opened(reference);
  const pdf = await receiptPdf(receipt, "en");

  const seal = await pdfsig(pdf);
  expect(seal).toContain("Signature is Valid.");
  expect(seal).toContain("Certificate is Trusted.");
  expect(seal).toContain("Total document signed");
  expect(qpdfCheck(pdf)).toContain("No syntax or stream encoding errors found");
  const about = askOf("pdfinfo", pdf, (file) => [file]);
  expect(about).toMatch(/Tagged: +yes/);
  expect(about).toMatch(/Pages: +1\b/);

  const text = pdftotext(pdf).replaceAll(/\s+/g, " ");
  for (const said of ["Valid. This credential does not expire.", "Elena Quintero", reference]) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain("Registrar of AZ");
  expect(qrCodeOn(pdf)).toBe(`http://registry.test${receiptPath(reference)}`);
  const jws = attached(pdf, "receipt.jws");
  expect(jws).toBe(receipt.jws);
  await compactVerify(jws, publicKeyOf(await keyInForce("assertion")));
});

test("a receipt with one byte changed has no valid seal", async () => {
  const { reference } = await receiptOf("Flipped");
  const pdf = await receiptPdf(await opened(reference), "en");
  const at = Math.floor(pdf.length / 3);
  pdf[at] = (pdf[at] ?? 0) ^ 1;
  expect(await pdfsig(pdf)).not.toContain("Signature is Valid.");
});

test("in Spanish it is one page too, and keeps to PDF/UA in both languages", async () => {
  const { reference } = await receiptOf("Maria");
  const receipt = await opened(reference);
  const text = pdftotext(await receiptPdf(receipt, "es")).replaceAll(/\s+/g, " ");
  expect(text).toContain("Válida. Esta credencial no vence.");
  expect(text).toMatch(/\b1\/1\b/);
  for (const locale of ["en", "es"] as const) {
    expect(setReceipt(receipt, locale, "ua-1").length).toBeGreaterThan(0);
  }
});

test("the asker's files disclose who asked, with the salt; a stranger's do not", async () => {
  const { reference, userId } = await receiptOf("Disclosed");
  const own = await opened(reference, { userId, seats: [] });
  expect(receiptFile(own).disclosed).toMatchObject({ askedBy: "Registrar of AZ" });
  expect(pdftotext(await receiptPdf(own, "en"))).toContain("Registrar of AZ");
  const stranger = receiptFile(await opened(reference));
  expect(stranger).not.toHaveProperty("disclosed");
  expect(JSON.stringify(stranger)).not.toContain("Registrar of AZ");
  expect(stranger.keys).toBe("http://registry.test/.well-known/did.json");
  expect(await db.verification.count({ where: { id: reference } })).toBe(1);
});
