import { create } from "qrcode";

/** A link as a QR code, as SVG with one path: a stroke for each run of dark cells, which prints without seams. */
export function qrImage(link: string): string {
  // Any of the eight masks is right, and bytes hold any link; trying all masks for the prettiest and all ways of
  // writing for the shortest takes most of the time.
  const bytes = { data: Buffer.from(link), mode: "byte" } as const;
  const { modules } = create([bytes], { errorCorrectionLevel: "M", maskPattern: 2 });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, row) =>
    runs(modules.data.subarray(row * size, (row + 1) * size))
      .map(
        ({ from, length }) =>
          `M${String(from)} ${String(row)}h${String(length)}v1h-${String(length)}z`,
      )
      .join(""),
  );
  const box = `0 0 ${String(size)} ${String(size)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path d="${rows.join("")}"/></svg>`;
}

function runs(cells: Uint8Array): readonly { readonly from: number; readonly length: number }[] {
  return Array.from(
    Array.from(cells, (cell) => (cell === 0 ? " " : "#"))
      .join("")
      .matchAll(/#+/g),
  ).map(({ index, 0: run }) => ({ from: index, length: run.length }));
}
