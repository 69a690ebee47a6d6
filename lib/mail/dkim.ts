import { buffer } from "node:stream/consumers";
import DKIM from "nodemailer/lib/dkim";
import { mailDomain } from "@/lib/keys/mail-record";
import { keyInForce } from "@/lib/keys/signing-key";
import { privatePem } from "@/lib/keys/sign";

/**
 * Adds the DKIM signature (RFC 6376) that makes an e-mail a proof: over what it says and every header that a
 * reader sees. What mail servers add on the way is left out. Throws when there is no key.
 */
export async function signEmail(raw: Buffer): Promise<Buffer> {
  const key = await keyInForce("mail");
  const signer = new DKIM({
    domainName: mailDomain(),
    keySelector: key.name,
    privateKey: privatePem(key),
    headerFieldNames:
      "from:to:subject:date:message-id:mime-version:content-type:content-language:auto-submitted",
  });
  return buffer(signer.sign(raw));
}
