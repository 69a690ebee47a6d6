/** Why a question cannot be answered as asked. */
export type RefusalCode =
  | "not-json"
  | "not-an-object"
  | "missing"
  | "wrong-type"
  | "unknown-field"
  | "unknown-value"
  | "not-a-day"
  | "below-zero"
  | "more-than-a-day"
  | "ends-before-it-starts"
  | "unknown-question"
  | "unknown-state"
  | "unknown-credential"
  | "unknown-service";

/** What is wrong, in words, and where: a JSON Pointer. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly path: string;
}

/** A JSON Pointer (RFC 6901) from the keys that lead to a value. */
function pointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A refusal at a place. */
export function refuse(code: RefusalCode, message: string, keys: readonly PropertyKey[]): Refusal {
  return { code, message, path: pointer(keys) };
}
