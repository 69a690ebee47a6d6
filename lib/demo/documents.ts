import { db } from "@/lib/db";
import { findEdition, type Edition } from "@/lib/certificates/edition";
import { stampsOf } from "@/lib/certificates/stamps";
import { listAddresses } from "@/lib/certificates/status-list";
import { env } from "@/lib/env";
import { issuerDid } from "@/lib/keys/did";
import { linkPath } from "@/lib/links";
import { receiptPath } from "@/lib/receipts/receipt-link";
import { findAnswer } from "@/lib/registry/answer";

/** A document of the demo that proves itself, and what a check of it finds today. */
export interface DemoDocument {
  readonly kind: "certificate" | "badge" | "email" | "receipt";
  readonly number: string;
  readonly status: "valid" | "suspended" | "revoked" | "superseded";
  readonly url: string;
}

/** Who signs the demo's documents, and where that is published. */
export async function demoIssuer() {
  const { PUBLIC_URL } = env();
  return {
    did: issuerDid(),
    didUrl: `${PUBLIC_URL}/.well-known/did.json`,
    rootCertificateUrl: `${PUBLIC_URL}/.well-known/signing-root.pem`,
    statusLists: await listAddresses(),
  };
}

/** Documents of the credentials with these numbers: certificates and badges by edition, e-mails and receipts. */
export async function demoDocuments(numbers: readonly string[]): Promise<readonly DemoDocument[]> {
  const credentials = await db.credential.findMany({
    where: { number: { in: [...numbers] } },
    orderBy: { recordedAt: "asc" },
    select: {
      id: true,
      number: true,
      editions: { orderBy: { number: "asc" }, select: { id: true } },
    },
  });
  const documents = await Promise.all(
    credentials.map(async ({ id, number, editions }) => [
      ...(
        await Promise.all(editions.map((edition) => editionDocuments(edition.id, number)))
      ).flat(),
      ...(await spoken(id, number)),
    ]),
  );
  return documents.flat();
}

async function editionDocuments(id: string, number: string): Promise<readonly DemoDocument[]> {
  const edition = await findEdition({ id });
  const status = edition && (await statusOf(edition));
  if (!status) return [];
  const { certificate, badge } = edition.links;
  return [
    { kind: "certificate", number, status, url: address(linkPath(certificate, "certificate")) },
    { kind: "badge", number, status, url: address(linkPath(badge, "badge")) },
  ];
}

/** Null where the rules do not say valid for another reason: its documents are as they were, the answer is not. */
async function statusOf(edition: Edition): Promise<DemoDocument["status"] | null> {
  const [gravest] = await stampsOf(edition, new Date());
  if (gravest) return gravest.kind === "surrendered" ? "revoked" : gravest.kind;
  const answer = await findAnswer({ id: edition.credentialId });
  return answer?.standing.validity.outcome === "valid" ? "valid" : null;
}

/** E-mails and receipts of a credential that is valid: what they say holds today. */
async function spoken(credentialId: string, number: string): Promise<readonly DemoDocument[]> {
  const answer = await findAnswer({ id: credentialId });
  if (answer?.standing.validity.outcome !== "valid") return [];
  const [letter, look] = await Promise.all([
    db.outboundEmail.findFirst({
      where: { credentialId, template: "confirmation" },
      select: { id: true },
    }),
    db.verification.findFirst({ where: { credentialId }, select: { id: true } }),
  ]);
  const caught =
    letter &&
    (await db.caughtMail.findFirst({
      where: { messageId: { startsWith: `${letter.id}@` } },
      select: { id: true },
    }));
  const status = "valid";
  return [
    ...(caught
      ? [{ kind: "email", number, status, url: address(`/demo/mail/${caught.id}/eml`) } as const]
      : []),
    ...(look
      ? [{ kind: "receipt", number, status, url: address(`${receiptPath(look.id)}/json`) } as const]
      : []),
  ];
}

function address(path: string): string {
  return env().PUBLIC_URL + path;
}
