import { listKeys } from "@/lib/keys/signing-key";
import { toPem } from "@/lib/keys/x509";
import { publish } from "@/app/publish";

export const dynamic = "force-dynamic";

/** The certificates that vouch for the seals of PDF documents, as a file for other people's tools. */
export async function GET(): Promise<Response> {
  return publish(async () => {
    const roots = await listKeys("root");
    const certificates = roots.map(({ certificate }) => certificate && toPem(certificate));
    return { body: certificates.join(""), type: "application/x-pem-file" };
  });
}
