import { PDF } from "@libpdf/core";
import { recentKey } from "@/lib/keys/recent-key";
import { addSealField } from "./accessibility-marks";
import { digestAround, emptySignature, fillRoom, findRoom } from "./seal-room";
import { signDetached } from "./signed-data";

/**
 * Seals a tagged PDF/A with the registry's key (PAdES, B-B) and marks it as accessible: nobody can change it
 * without the seal saying so.
 */
export async function sealPdf(
  bytes: Uint8Array,
  { reason, at }: { readonly reason: string; readonly at: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const [key, root] = await Promise.all([recentKey("seal"), recentKey("root")]);
  const pdf = await PDF.load(bytes);
  addSealField(pdf, {
    spoken: "The registry’s electronic seal",
    signature: emptySignature(reason, at),
  });
  // Added to the end, and nothing compressed: programs look for the metadata as they stand.
  const sealed = new Uint8Array(await pdf.save({ incremental: true, compressStreams: false }));
  const file = Buffer.from(sealed.buffer);
  const room = findRoom(file, bytes.length);
  fillRoom(file, room, await signDetached(digestAround(file, room), key, root));
  return sealed;
}
