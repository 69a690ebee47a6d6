import { locales } from "@/lib/i18n/locale";
import { letterHtml } from "./letter-html";
import { letterText } from "./letter-text";
import { penFor } from "./letter";
import { templates, type TemplateName } from "./templates/registered";

/** A message in both languages, English first, ready to be put into an envelope. */
export interface RenderedEmail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes the message of a template from the facts that were stored for it. Throws when they do not fit. */
export async function renderEmail(name: TemplateName, facts: unknown): Promise<RenderedEmail> {
  const halves = locales.map((locale) => {
    const pen = penFor(locale);
    return { pen, letter: templates[name].write(facts, pen) };
  });
  return {
    subject: halves.map(({ letter }) => letter.subject).join(" / "),
    text: letterText(halves),
    html: await letterHtml(halves),
  };
}
