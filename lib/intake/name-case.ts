/** Small words within a family name, as in "Castro de Nava". At the start of a name they stay upper case. */
const particles = new Set(
  "da das de del den der di do dos du e la las los ten ter van von y zu".split(" "),
);

/**
 * A name as it is written, or in name case when it was written in capitals only: "O'REILLY" becomes
 * "O'Reilly", "CASTRO DE NAVA" "Castro de Nava". Names of one or two letters stay: they may be initials.
 */
export function inNameCase(name: string): string {
  const letters = name.replace(/[^\p{Letter}]/gu, "");
  const capitalsOnly = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (!capitalsOnly || letters.length < 3) return name;
  return name
    .split(" ")
    .map((word, place) => (place > 0 && isSmall(word) ? word.toLowerCase() : nameWord(word, place)))
    .join(" ");
}

function isSmall(word: string): boolean {
  return particles.has(word.toLowerCase());
}

function nameWord(word: string, place: number): string {
  if (place > 0 && /^(?:II|III|IV|VI?)$/.test(word)) return word;
  return word.split("-").map(capitalized).join("-");
}

/** "MCDONALD" is "McDonald"; after the apostrophe of a single letter a name begins anew. */
function capitalized(part: string): string {
  const scottish = /^(MC)(\p{Letter}{3,})$/u.exec(part);
  if (scottish) return `Mc${capitalized(scottish[2] ?? "")}`;
  const elided = /^(\p{Letter}['’])(\p{Letter}.+)$/u.exec(part);
  if (elided) return `${elided[1] ?? ""}${capitalized(elided[2] ?? "")}`;
  return part.replace(/\p{Letter}[^\s]*/u, (text) => {
    const [first = "", ...rest] = text;
    return first + rest.join("").toLowerCase();
  });
}
