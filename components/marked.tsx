import { useLocale } from "next-intl";
import type { Translated } from "@/lib/i18n/translate";

/** The parts of a text in a row, each marked where it is not in the language of the page. */
export function Marked({ parts }: { readonly parts: readonly Translated[] }) {
  const locale = useLocale();
  return parts.map(({ text, lang }) =>
    lang === locale ? (
      text
    ) : (
      <span key={text} lang={lang}>
        {text}
      </span>
    ),
  );
}
