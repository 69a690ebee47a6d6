import { Integer, OctetString, Utf8String } from "asn1js";
import { createPrivateKey } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { AttributeTypeAndValue, Certificate, Extension, GeneralName, GeneralNames } from "pkijs";
import { toPem } from "@/lib/keys/x509";

/** What is answered at a path: JSON, or nothing. */
export type Answers = (path: string) => Promise<object | null>;

/** A web server with TLS on this machine, and the file of the certificate that vouches for it. */
export async function tlsFront(answers: Answers, port: number) {
  const { certificate, key } = await selfSigned();
  const server = createServer({ cert: toPem(certificate), key }, (request, response) => {
    answers(request.url ?? "").then(
      (body) => {
        response.writeHead(body === null ? 404 : 200, { "content-type": "application/json" });
        response.end(JSON.stringify(body));
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const trusted = path.join(mkdtempSync(path.join(tmpdir(), "registry-tls-")), "front.pem");
  writeFileSync(trusted, toPem(certificate));
  return { trusted, close: () => server.close() };
}

/** A certificate for this machine's own address, good for a day. */
async function selfSigned() {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, [
    "sign",
    "verify",
  ]);
  const name = new AttributeTypeAndValue({
    type: "2.5.4.3",
    value: new Utf8String({ value: "this machine" }),
  });
  const address = new GeneralName({
    type: 7,
    value: new OctetString({ valueHex: new Uint8Array([127, 0, 0, 1]).buffer }),
  });
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: 1 }) });
  certificate.subject.typesAndValues.push(name);
  certificate.issuer.typesAndValues.push(name);
  certificate.notBefore.value = new Date(Date.now() - 3_600_000);
  certificate.notAfter.value = new Date(Date.now() + 86_400_000);
  certificate.extensions = [
    new Extension({
      extnID: "2.5.29.17",
      extnValue: new GeneralNames({ names: [address] }).toSchema().toBER(),
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(privateKey, "SHA-256");
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey("pkcs8", privateKey));
  return {
    certificate: new Uint8Array(certificate.toSchema(true).toBER()),
    key: createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" })
      .export({ format: "pem", type: "pkcs8" })
      .toString(),
  };
}
