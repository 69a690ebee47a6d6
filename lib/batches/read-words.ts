import { readHours as readSheetHours } from "@/lib/education/sheet-hours";

/** Clock hours as people write them ("40", "40.5 hrs", "37,5 horas", "40:30"); null when it is no number above 0 up to 1,000. */
export function readHours(text: string): number | null {
  const hours = readSheetHours(text, null);
  return typeof hours === "number" ? hours : null;
}

const words: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  x: true,
  true: true,
  "1": true,
  si: true,
  s: true,
  "✓": true,
  "✔": true,
  "☑": true,
  verdadero: true,
  no: false,
  n: false,
  false: false,
  falso: false,
  "0": false,
  "-": false,
};

/** A yes or a no in English or Spanish; null when it is neither. */
export function readYesOrNo(text: string): boolean | null {
  const plain = text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return words[plain] ?? null;
}
