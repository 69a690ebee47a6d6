import { editionInForce } from "@/lib/certificates/edition";
import { signedBadge } from "@/lib/certificates/signed-badge";
import type { TemplateName } from "./templates/registered";

/** A file that goes with a message. */
export interface Attachment {
  readonly filename: string;
  readonly content: string;
  readonly contentType: string;
}

/** What goes with a message: the signed badge with the confirmation of a registration, so that it proves itself. */
export async function attachmentsOf(
  template: TemplateName,
  credentialId: string | null,
): Promise<readonly Attachment[]> {
  if (template !== "confirmation" || credentialId === null) return [];
  const badge = await signedBadge(await editionInForce(credentialId));
  return [
    {
      filename: "badge.json",
      content: JSON.stringify(badge, null, 2),
      contentType: "application/json",
    },
  ];
}
