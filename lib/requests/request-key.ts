import { z } from "zod";

const prefix = "request-";

/** The name under which a registration that answers a request is kept while it is typed. */
export function writeRequestKey(requestId: string): string {
  return `${prefix}${requestId}`;
}

/** The request that such a name stands for; null when it stands for none. */
export function parseRequestKey(key: string): string | null {
  const id = key.startsWith(prefix) ? key.slice(prefix.length) : "";
  return z.uuid().safeParse(id).success ? id : null;
}
