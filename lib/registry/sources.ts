/** Who asserted a fact. A holder's own assertion never changes a verdict by itself. */
export const sources = [
  "registrar",
  "program",
  "other-state",
  "employer",
  "holder",
  "provider",
  "legacy-register",
] as const;

/** Who asserted a fact. */
export type Source = (typeof sources)[number];

/** Whose word suffices for an address that opens a record: neither the holder's own nor an employer's. */
export const vouching = [
  "registrar",
  "program",
  "other-state",
  "legacy-register",
] as const satisfies readonly Source[];

/** The source a stored word names. Throws when the database holds a word we do not know. */
export function toSource(text: string): Source {
  const source = sources.find((known) => known === text);
  if (source === undefined) throw new TypeError(`unknown source: ${text}`);
  return source;
}
