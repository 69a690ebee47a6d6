import type { Locale } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";

/**
 * The page that says to wait, as HTML that stands on its own: it is sent before anything is rendered, so that
 * it costs nothing to send it often. The nonce lets the browser use its few styles.
 */
export function waitPage(locale: Locale, nonce: string): string {
  const { common, errors } = messages[locale];
  const { title, body, again } = errors.tooMany;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="/icon.svg">
<title>${title} · ${common.name}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; font: 106.25%/1.5 "Public Sans Variable", system-ui, sans-serif; }
body { margin: 0 auto; padding: 3rem 1.5rem; max-width: 40rem;
  background: light-dark(#fbfaf7, #14171a); color: light-dark(#1b1b1b, #f0f0f0); }
h1 { font-size: 1.875rem; line-height: 1.2; margin: 0 0 1rem; }
a { color: light-dark(#005ea2, #8cc3f0); display: inline-block; padding: 0.6rem 0; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${body}</p>
<p><a href="">${again}</a></p>
</main>
</body>
</html>
`;
}
