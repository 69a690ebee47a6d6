import { requireRole } from "@/lib/auth/session";
import { batchReceipt } from "@/lib/batches/batch-receipt";
import { env } from "@/lib/env";

/** The signed receipt of a batch, as JSON that any JOSE library checks. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const operator = await requireRole("operator");
  const { id } = await params;
  const receipt = await batchReceipt(operator, id);
  if (!receipt) return new Response(null, { status: 404 });
  const file = {
    receipt: receipt.signed,
    keys: `${env().PUBLIC_URL}/.well-known/did.json`,
    body: bodyOf(receipt.signed),
  };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      "content-type": "application/json",
      "content-disposition": `attachment; filename="batch-${id}.json"`,
      "cache-control": "private, no-store",
    },
  });
}

/** What was signed, readable. */
function bodyOf(jws: string): unknown {
  const [, payload = ""] = jws.split(".");
  return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
}
