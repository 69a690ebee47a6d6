import { env } from "@/lib/env";

/** The page of ours that a text is the link of, as a path; null when it is anything else or has more in it. */
export function ownPage(text: string): string | null {
  const [, origin, path] =
    /^<?(https?:\/\/[^/\s]+)(\/(?:v|s|receipts)\/[\w-]{16,64})\/?>?$/.exec(text.trim()) ?? [];
  return path !== undefined && origin === env().PUBLIC_URL ? path : null;
}
