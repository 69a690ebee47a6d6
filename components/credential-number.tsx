/** A credential number in groups of four, in a face where no two characters look alike. */
export function CredentialNumber({ grouped }: { readonly grouped: string }) {
  return <span className="whitespace-nowrap font-mono">{grouped}</span>;
}
