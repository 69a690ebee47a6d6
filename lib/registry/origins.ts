/** How a credential came into a register. */
export const origins = ["reciprocity", "program", "legacy"] as const;

/** How a credential came into a register. */
export type Origin = (typeof origins)[number];

/** The origin a stored word names. Throws when the database holds a word we do not know. */
export function toOrigin(text: string): Origin {
  const origin = origins.find((known) => known === text);
  if (origin === undefined) throw new TypeError(`unknown origin: ${text}`);
  return origin;
}
