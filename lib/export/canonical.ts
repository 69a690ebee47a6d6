/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * A value as RFC 8785 writes it: no spaces, the keys of objects in their order. Two equal values have one text.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}

/** Facts that have no order of their own, in the order of their texts. */
export function asSet(values: readonly Json[]): readonly Json[] {
  const written = values.map((value) => ({ value, text: canonical(value) }));
  return written.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ value }) => value);
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}
