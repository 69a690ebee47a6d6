import { certificatePdf, type CertificateLanguage } from "./certificate-pdf";
import type { Edition } from "./edition";
import { sealPdf } from "./seal-pdf";
import { signedBadge } from "./signed-badge";
import { stampsOf } from "./stamps";

/** The certificate of an edition, sealed at a moment, with what overtook it by then stamped across it. */
export async function sealedCertificate(
  edition: Edition,
  language: CertificateLanguage,
  at: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const [badge, stamps] = await Promise.all([signedBadge(edition), stampsOf(edition, at)]);
  const pdf = certificatePdf(edition, { language, badge: JSON.stringify(badge), stamps });
  return sealPdf(pdf, { reason: "Issued by the registry", at });
}
