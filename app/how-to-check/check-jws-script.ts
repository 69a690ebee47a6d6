/** A program that checks a badge as a JWT, or a receipt, with a JOSE library. */
export const checkJwsScript = `import { readFileSync } from "node:fs";
import { compactVerify, decodeProtectedHeader, importJWK } from "jose";

const [file, address] = process.argv.slice(2);
const text = readFileSync(file, "utf8").trim();
const jws = text.startsWith("{") ? JSON.parse(text).receipt : text;
const { verificationMethod } = await (await fetch(address)).json();
const { kid } = decodeProtectedHeader(jws);
const { publicKeyJwk } = verificationMethod.find(({ id }) => id === kid);
const { payload } = await compactVerify(jws, await importJWK(publicKeyJwk, "EdDSA"));
console.log("The signature fits.");
console.log(JSON.parse(new TextDecoder().decode(payload)));
`;
