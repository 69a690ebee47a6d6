import { create } from "qrcode";

/** Draws a link as a QR code: how many cells wide it is, and the path of its dark ones. */
export function drawQr(link: string): { readonly size: number; readonly path: string } {
  const { modules } = create(link, { errorCorrectionLevel: "M" });
  const { size } = modules;
  const path = Array.from(modules.data, (on, index) =>
    on ? `M${String(index % size)} ${String(Math.floor(index / size))}h1v1h-1z` : "",
  ).join("");
  return { size, path };
}
