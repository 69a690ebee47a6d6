import { z } from "zod";
import { db } from "@/lib/db";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { addCopyStep } from "./add-step";
import { requestInReach, type Answerer } from "./request-in-reach";
import { tellAsker } from "./tell-asker";

/** Why a request cannot be served, in words that whoever asked will read. */
export const NewRefusal = z.object({ reason: text(500) });

/** Declines a request, with the reason, and tells whoever asked. They may ask again, or ask the office. */
export async function declineRequest(
  id: string,
  { reason }: z.output<typeof NewRefusal>,
  by: Answerer,
  at = new Date(),
): Promise<Result<null, "not-open">> {
  return db.$transaction(async (tx) => {
    const request = await requestInReach(tx, id, by);
    if (!request) return refused("not-open");
    await addCopyStep(tx, request, { type: "declined", at, actor: by, words: reason });
    await tellAsker(tx, request, "declined");
    return done(null);
  });
}
