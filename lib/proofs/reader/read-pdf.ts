import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PDF } from "@libpdf/core";
import { readBadgeJson } from "./check-badge";
import { checkSeal } from "./check-seal";
import { findLinks } from "./find-links";
import { readCodes } from "./read-codes";
import { nothing, type PublishedKeys, type Reading } from "./reading";

/** Our documents have one page, or two; a scan may have a few more. */
const pagesRead = 4;

/** Pages are drawn at this many dots a point, enough for a code of an inch. */
const scale = 3;

/** A page is not drawn larger than this many dots. */
const mostDots = 24_000_000;

/** A PDF: its seal, what is attached, its text, and the codes that stand on its pages. */
export async function readPdf(bytes: Uint8Array, keys: PublishedKeys): Promise<Reading> {
  const pdf = await PDF.load(bytes);
  if (pdf.isEncrypted) return { ...nothing, form: "unreadable", why: "encrypted" };
  const attached = (name: string): string | null => {
    const content = pdf.attachments.get(name);
    return content === null ? null : new TextDecoder().decode(content);
  };
  const badge = attached("badge.json");
  const receipt = attached("receipt.jws");
  const { text, codes } = await readPages(bytes);
  return {
    ...nothing,
    form: "pdf",
    seal: await checkSeal(pdf, bytes, keys),
    badge: badge === null ? null : await readBadgeJson(badge, keys),
    receipt: receipt?.trim() ?? null,
    text,
    links: findLinks(text),
    codes: [...codes],
  };
}

async function readPages(
  bytes: Uint8Array,
): Promise<{ readonly text: string; readonly codes: readonly string[] }> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const texts: string[] = [];
  const codes: string[] = [];
  for (const page of [...document.pages()].slice(0, pagesRead)) {
    texts.push(page.getText());
    const { originalWidth, originalHeight } = page.getOriginalSize();
    if (originalWidth * originalHeight * scale ** 2 > mostDots) continue;
    const { data, width, height } = await page.render({ scale, render: "bitmap" });
    // The drawing has its colors the other way round, which no black and white code minds.
    const pixels = new Uint8ClampedArray(data);
    codes.push(...(await readCodes({ data: pixels, width, height, colorSpace: "srgb" })));
  }
  document.destroy();
  library.destroy();
  return { text: texts.join("\n"), codes };
}
