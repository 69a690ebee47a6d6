import type { CheckedDocument } from "@/lib/proofs/check-document";

/** What a document is worth as a proof, and why not where it is not; and whether its status could be read. */
export interface Worth {
  readonly proof: "genuine" | "pointer" | "unsigned" | "altered-content" | "altered-seal";
  readonly statusUnread: boolean;
}

/** A document that another key signed says nothing of its text: it is unsigned, which is less than altered. */
export function worthOf({ proof, checks, status, edition, differences }: CheckedDocument): Worth {
  const statusUnread = edition !== null && status === "not-checked";
  if (proof !== "altered") return { proof, statusUnread };
  if (differences.length > 0) return { proof: "altered-content", statusUnread };
  return { proof: checks.issuer === "failed" ? "unsigned" : "altered-seal", statusUnread };
}
