import { didDocument } from "@/lib/keys/did";
import { listKeys } from "@/lib/keys/signing-key";
import { publish } from "@/app/publish";

export const dynamic = "force-dynamic";

/** The registry's DID document: the keys that its badges, status lists and receipts are signed with. */
export async function GET(): Promise<Response> {
  return publish(async () => ({
    body: JSON.stringify(await didDocument(await listKeys("assertion"))),
    type: "application/did+json",
  }));
}
