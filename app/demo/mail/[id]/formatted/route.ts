import { isDemo } from "@/lib/env";
import { findCaught } from "@/lib/mail/read-caught";

/** The HTML of a caught message as a mail program would show it. No script in it runs: none may, on any page of ours. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const message = isDemo() ? await findCaught((await params).id) : null;
  if (message === null) return new Response(null, { status: 404 });
  return new Response(message.html, { headers: { "content-type": "text/html; charset=utf-8" } });
}
