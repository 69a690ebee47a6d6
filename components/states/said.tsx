import { useLocale } from "next-intl";
import { Marked } from "@/components/marked";
import { startingLine, translate, translateName } from "@/lib/i18n/translate";

/** A text of a policy's folder, marked as English where the page is not. */
export function Said({ children }: { readonly children: string }) {
  return <Marked parts={[translate(children, useLocale())]} />;
}

/** The official name of a credential or a body, marked as English where the page is not. */
export function Name({
  children,
  line = false,
}: {
  readonly children: string;
  /** Whether a line begins with it. */
  readonly line?: boolean;
}) {
  const parts = translateName(children, useLocale());
  return <Marked parts={line ? startingLine(parts) : parts} />;
}

/** A credential's name with its letters before it, where it has any. */
export function CredentialTitle({
  acronym,
  name,
}: {
  readonly acronym: string | null;
  readonly name: string;
}) {
  return (
    <>
      {acronym !== null && `${acronym}: `}
      <Name>{name}</Name>
    </>
  );
}
