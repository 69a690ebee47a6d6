import { create } from "qrcode";

/** A QR code as a drawing: how many cells wide it is, and the path of its dark ones. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Draws a link as a QR code. */
export function drawQr(link: string): QrDrawing {
  const { modules } = create(link, { errorCorrectionLevel: "M" });
  const { size } = modules;
  const path = Array.from(modules.data, (on, index) =>
    on ? `M${String(index % size)} ${String(Math.floor(index / size))}h1v1h-1z` : "",
  ).join("");
  return { size, path };
}
