import { randomUUID } from "node:crypto";
import { clientAddress } from "@/lib/auth/client-address";
import type { CertificateLanguage } from "@/lib/certificates/certificate-pdf";
import { editionByLink } from "@/lib/certificates/find-by-link";
import { unprintableIn } from "@/lib/certificates/printable";
import { sealedCertificate } from "@/lib/certificates/sealed-certificate";
import { grouped } from "@/lib/credential-number";
import { log } from "@/lib/log";
import { limitRate } from "@/lib/rate-limit";

export const dynamic = "force-dynamic";

/**
 * The sealed certificate by its unguessable link, in English or with Spanish (`?language=en-es`). It is given out
 * also when something overtook it: then it says so itself. Where there is none, a page says why.
 */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  if ((await limitRate("look-up-client", clientAddress(request.headers))) === "too-many")
    return notHere("too-many");
  try {
    const found = await editionByLink(token, "certificate");
    if (!found) return notHere("unknown");
    if (found.takenBack) return notHere("taken-back");
    if (found.replaced) return notHere("replaced");
    const { facts, number } = found.edition;
    if (unprintableIn(facts).length > 0) return notHere("prepared");
    const pdf = await sealedCertificate(found.edition, languageOf(request), new Date());
    return new Response(pdf, {
      headers: {
        ...guarded,
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="certificate-${grouped(facts.number)}-${String(number)}.pdf"`,
      },
    });
  } catch (error) {
    const reference = randomUUID();
    log.error({ err: error, reference }, "could not make a certificate");
    return notHere(`failed?reference=${reference}`);
  }
}

const guarded = { "cache-control": "private, no-store", "x-robots-tag": "noindex" };

/** A route cannot answer with a page of the registry, so it leads to one. */
function notHere(why: string): Response {
  return new Response(null, {
    status: 303,
    headers: { ...guarded, location: `/certificates/not-here/${why}` },
  });
}

function languageOf({ url }: Request): CertificateLanguage {
  return new URL(url).searchParams.get("language") === "en-es" ? "en-es" : "en";
}
