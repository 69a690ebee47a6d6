import type { OpenedDocument } from "@/lib/registry/open-document";

/** An evidence file, always as a download that may do nothing. */
export function answerEvidence(document: OpenedDocument): Response {
  return new Response(document.bytes, {
    headers: {
      "content-type": document.contentType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`,
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
    },
  });
}
