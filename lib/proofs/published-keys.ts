import { didDocument, issuerDid } from "@/lib/keys/did";
import { mailDomain, mailRecord } from "@/lib/keys/mail-record";
import { listKeys } from "@/lib/keys/signing-key";
import type { PublishedKeys } from "./reader/reading";

/** Everything public with which a document of ours can be checked. */
export async function publishedKeys(): Promise<PublishedKeys> {
  const keys = await listKeys();
  const of = (wanted: string) => keys.filter(({ purpose }) => purpose === wanted);
  return {
    did: issuerDid(),
    didDocument: await didDocument(of("assertion")),
    seals: of("seal").flatMap(({ certificate }) =>
      certificate === null ? [] : [Buffer.from(certificate).toString("base64")],
    ),
    mail: of("mail").map(mailRecord),
    mailDomain: mailDomain(),
  };
}
