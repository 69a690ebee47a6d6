/** Clock hours as people write them ("40", "40.5 hrs", "37,5 horas"); null when it is no number above 0 up to 1,000. */
export function readHours(text: string): number | null {
  const [, whole, part = ""] =
    /^(\d{1,4})(?:[.,](\d{1,2}))?\s*(?:h|hrs?|hours?|horas?)?\.?$/i.exec(text) ?? [];
  if (whole === undefined) return null;
  const hours = Number(`${whole}.${part}`);
  return hours > 0 && hours <= 1000 ? hours : null;
}

const words: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  x: true,
  true: true,
  "1": true,
  si: true,
  s: true,
  no: false,
  n: false,
  false: false,
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
