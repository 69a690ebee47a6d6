import { createHmac } from "node:crypto";
import { env } from "@/lib/env";

/** The unguessable token of a share link: 32 characters of base64url, 192 bits, derived and never stored. */
export function shareToken(shareId: string): string {
  const mac = createHmac("sha256", env().LINK_SECRET).update(`share:${shareId}`).digest();
  return mac.subarray(0, 24).toString("base64url");
}

/** The path of the page that a share link opens. */
export function sharePath(shareId: string): string {
  return `/s/${shareToken(shareId)}`;
}
