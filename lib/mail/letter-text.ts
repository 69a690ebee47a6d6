import type { Letter, Pen } from "./letter";

const rule = "-".repeat(60);

/** The plain text of a message: each language's half, one below the other. */
export function letterText(
  halves: readonly { readonly pen: Pen; readonly letter: Letter }[],
): string {
  const others = halves.slice(1).map(({ pen }) => pen.t("below"));
  const texts = halves.map(({ pen, letter }) => half(letter, pen));
  return `${[...others, texts.join(`\n\n${rule}\n\n`)].join("\n\n")}\n`;
}

function half(letter: Letter, { t, registry }: Pen): string {
  const paragraphs = [
    `${letter.heading}\n${"=".repeat(letter.heading.length)}`,
    ...letter.opening,
    letter.facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    letter.link && `${letter.link.label}:\n${letter.link.address}`,
    ...letter.closing,
    t("reason", { registry }),
  ];
  return paragraphs.filter(Boolean).join("\n\n");
}
