import { randomUUID } from "node:crypto";
import { typeOfStatement } from "@/app/publish";
import { clientAddress } from "@/lib/auth/client-address";
import { editionByLink } from "@/lib/certificates/find-by-link";
import { badgeAsJwt, signedBadge } from "@/lib/certificates/signed-badge";
import { log } from "@/lib/log";
import { problem } from "@/lib/problem";
import { limitRate } from "@/lib/rate-limit";

export const dynamic = "force-dynamic";

const jwt = "application/vc+jwt";

/**
 * A verifiable credential by its unguessable link, for a wallet: JSON with an embedded proof, or a JWT for
 * who asks for one (`?format=jwt`, or by Accept). It is given out also when it was superseded or revoked: its
 * status lists say so.
 */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  if ((await limitRate("look-up-client", clientAddress(request.headers))) === "too-many") {
    const detail = "There were many requests from here. Wait a minute, then try again.";
    return problem({ status: 429, code: "too-many-requests", detail }, { "retry-after": "60" });
  }
  try {
    const found = await editionByLink(token, "badge");
    if (!found) {
      const detail = "No credential is behind this link. Check that it was copied whole.";
      return problem({ status: 404, code: "not-found", detail });
    }
    const [body, type, ending] = wantsJwt(request)
      ? [await badgeAsJwt(found.edition), jwt, "jwt"]
      : [
          JSON.stringify(await signedBadge(found.edition), null, 2),
          typeOfStatement(request.headers),
          "json",
        ];
    const name = `credential-${String(found.edition.number)}.${ending}`;
    return new Response(body, {
      headers: { "content-type": type, "content-disposition": `inline; filename="${name}"` },
    });
  } catch (error) {
    const reference = randomUUID();
    log.error({ err: error, reference }, "could not make a badge");
    const detail = `It could not be made just now. Try again; the reference is ${reference}.`;
    return problem({ status: 503, code: "could-not-make", detail }, { "retry-after": "30" });
  }
}

function wantsJwt({ url, headers }: Request): boolean {
  const format = new URL(url).searchParams.get("format");
  return format === "jwt" || (format === null && (headers.get("accept") ?? "").includes(jwt));
}
