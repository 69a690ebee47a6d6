import { generateKeyPairSync, sign, X509Certificate } from "node:crypto";
import { expect, test } from "vitest";
import { issueCertificate } from "@/lib/keys/x509";
import { lifeOf } from "@/tests/support/certificate-life";

async function rootFrom(day: string, years: number): Promise<Uint8Array<ArrayBuffer>> {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const own = new Uint8Array(publicKey.export({ type: "spki", format: "der" }));
  const commonName = "A root";
  return issueCertificate(
    {
      commonName,
      organization: "A registry",
      publicKey: own,
      authority: true,
      from: new Date(`${day}T00:00:00Z`),
      years,
    },
    {
      commonName,
      publicKey: own,
      algorithm: "P-256",
      sign: (data) => Promise.resolve(sign("sha256", data, privateKey)),
    },
  );
}

test.each([
  ["2019-12-31", 30, "Dec 31 00:00:00 2049 GMT"],
  ["2020-01-01", 30, "Jan  1 00:00:00 2050 GMT"],
  ["2026-11-22", 30, "Nov 22 00:00:00 2056 GMT"],
])("a certificate from %s for %i years ends %s to others too", async (from, years, end) => {
  const certificate = await rootFrom(from, years);
  expect(new X509Certificate(certificate).validTo).toBe(end);
  expect(lifeOf(certificate).to).toEqual(new Date(end));
});
