import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { clientAddress } from "@/lib/auth/client-address";
import { currentUser } from "@/lib/auth/session";
import { log } from "@/lib/log";
import { limitRate } from "@/lib/rate-limit";
import type { Asker } from "@/lib/registry/verify-credential";

/** Why a link got no answer: too much was asked from one address, or something could not be read. */
export type NotLookedUp =
  { readonly found: "too-many" } | { readonly found: "failed"; readonly reference: string };

/** Looks a link up for whoever opened it. Whatever cannot be read leads to "could not check", never to an answer. */
export async function lookUp<Answer>(
  answer: (asker: Asker) => Promise<Answer>,
): Promise<Answer | NotLookedUp> {
  const reference = randomUUID();
  try {
    const allowed = await limitRate("look-up-client", clientAddress(await headers()));
    if (allowed === "too-many") return { found: "too-many" };
    const user = await currentUser();
    return await answer({ userId: user?.userId ?? null });
  } catch (error) {
    log.error({ err: error, reference }, "could not check a link");
    return { found: "failed", reference };
  }
}
