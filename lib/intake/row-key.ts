import { z } from "zod";

/** One row of a file that came in. */
export interface RowKey {
  readonly fileId: string;
  readonly number: number;
}

const fileId = z.uuid();

/** The row that `<fileId>.<number>` names in an address; null when it names none. */
export function parseRowKey(text: string): RowKey | null {
  const [, id, number] = /^([0-9a-f-]{36})\.([1-9]\d{0,6})$/.exec(text) ?? [];
  return id && number && fileId.safeParse(id).success
    ? { fileId: id, number: Number(number) }
    : null;
}

/** A row as an address names it. */
export function writeRowKey({ fileId: id, number }: RowKey): string {
  return `${id}.${String(number)}`;
}
