import { headers } from "next/headers";
import { clientAddress } from "@/lib/auth/client-address";
import { currentUser } from "@/lib/auth/session";
import { limitRate } from "@/lib/rate-limit";
import { openReceipt, type OpenedReceipt } from "@/lib/receipts/open-receipt";

/** The receipt behind a token, for whoever asks; null when there is none. */
export async function readReceipt(token: string): Promise<OpenedReceipt | "too-many" | null> {
  const allowed = await limitRate("look-up-client", clientAddress(await headers()));
  return allowed === "too-many" ? allowed : openReceipt(token, await currentUser());
}
