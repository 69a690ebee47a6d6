import { linkToken } from "@/lib/links";
import { openReceipt, type GenuineReceipt, type Reader } from "@/lib/receipts/open-receipt";

/** The receipt of a look-up, opened as its link does. Fails the test when there is no genuine one. */
export async function opened(
  reference: string,
  reader: Reader | null = null,
): Promise<GenuineReceipt> {
  const receipt = await openReceipt(linkToken(reference, "receipt"), reader);
  if (receipt?.genuine !== true) throw new Error("there is no such receipt");
  return receipt;
}
