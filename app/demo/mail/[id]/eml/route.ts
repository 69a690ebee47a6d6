import { isDemo } from "@/lib/env";
import { readRaw } from "@/lib/mail/read-caught";

/** A caught message as it went over the wire, to be kept as a file and checked. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const raw = isDemo() ? await readRaw((await params).id) : null;
  if (raw === null) return new Response(null, { status: 404 });
  return new Response(raw, {
    headers: {
      "content-type": "message/rfc822",
      "content-disposition": 'attachment; filename="message.eml"',
    },
  });
}
