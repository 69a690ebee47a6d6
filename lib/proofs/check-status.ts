import { decodeList } from "@digitalbazaar/vc-bitstring-status-list";
import { z } from "zod";
import type { Edition, ListEntry } from "@/lib/certificates/edition";
import { signedStatusList } from "@/lib/certificates/status-list";

const List = z.object({
  validUntil: z.iso.datetime(),
  credentialSubject: z.object({ encodedList: z.string() }),
});

/** What the published lists say of a badge. */
export type PublishedStatus = "in-force" | "revoked" | "suspended" | "not-checked";

/** What the published lists say of an edition; "not-checked" when one of them cannot be had or has ended. */
export async function checkStatus(
  { revocation, suspension }: Edition,
  now: Date,
): Promise<PublishedStatus> {
  try {
    if (await isSet(revocation, now)) return "revoked";
    return (await isSet(suspension, now)) ? "suspended" : "in-force";
  } catch {
    return "not-checked";
  }
}

async function isSet({ listId, index }: ListEntry, now: Date): Promise<boolean> {
  const list = List.parse(await signedStatusList(listId, now));
  if (new Date(list.validUntil) < now) throw new RangeError("the list has ended");
  const bits = await decodeList({ encodedList: list.credentialSubject.encodedList });
  return bits.getStatus(index);
}
