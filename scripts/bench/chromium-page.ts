import { chromium } from "playwright";
import type { certificateSheet } from "@/lib/certificates/certificate-pdf";
import { findBrowser } from "@/scripts/browser";
import { isRoot } from "@/scripts/database/server-user";

type Sheet = ReturnType<typeof certificateSheet>;

/** The same page printed by Chromium, which stays open: tagged, but not for archives, without the badge, not sealed. */
export async function openChromium() {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--disable-background-networking", ...(isRoot() ? ["--no-sandbox"] : [])],
  });
  const page = await browser.newPage();
  return {
    print: async (sheet: Sheet): Promise<Uint8Array> => {
      await page.setContent(html(sheet));
      return page.pdf({ width: "11in", height: "8.5in", printBackground: true, tagged: true });
    },
    close: () => browser.close(),
  };
}

function html(sheet: Sheet): string {
  const [words] = sheet.languages;
  if (!words) throw new Error("a sheet without a language");
  const facts = words.facts.map(
    ({ label, value }) => `<div><dt>${label}</dt><dd>${value}</dd></div>`,
  );
  return `<!doctype html><html lang="en"><title>${words.title}</title>
    <style>
      body { font: 10pt sans-serif; background: #fbfaf7; margin: 0.9in } dl { display: flex; gap: 14pt }
      h1 { font-size: 13.5pt } .holder { font-size: 46pt } .kind { font-size: 22pt } svg { width: 79pt }
    </style>
    <p>${words.registry}<p>${words.demonstration ?? ""}<h1>${words.title}</h1>
    <p class="holder">${sheet.holder}<p>${words.holds}<p class="kind">${sheet.kind}<p>${sheet.state}
    <p>${words["kept-by"]}<p>${words.origin}<dl>${facts.join("")}</dl>${sheet.qr}
    <p>${words.check}<p>${words.scan}<p>${sheet.link}<p>${words.sealed}</html>`;
}
