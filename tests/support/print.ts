import { PDFiumLibrary } from "@hyzyla/pdfium";
import type { Page } from "playwright/test";

/** What stands on each sheet when the page is printed on letter paper, with its lines run together. */
export async function print(page: Page): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const paper = await library.loadDocument(await page.pdf({ format: "Letter" }));
  const sheets = [...paper.pages()].map((sheet) => sheet.getText().replace(/\s+/g, " "));
  paper.destroy();
  library.destroy();
  return sheets;
}
