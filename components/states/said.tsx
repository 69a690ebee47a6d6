import { useLocale } from "next-intl";
import { translate } from "./translate";

/** A text of a policy's folder, marked as English where the page is not. */
export function Said({ children }: { readonly children: string }) {
  const locale = useLocale();
  const { text, lang } = translate(children, locale);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}

/** A body's name where a line begins: "the Office" becomes "The Office". */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
