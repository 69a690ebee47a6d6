import { orderOf } from "./date-order";
import type { ColumnMapping, Field } from "./guess-columns";
import { earliestBirth, earliestCertification, type DateColumn } from "./read-dates";
import type { RegisterPolicy } from "./register-policy";

/** What is known of a whole file when one of its rows is read. */
export interface RegisterColumns {
  readonly mapping: ColumnMapping;
  readonly birthDate: DateColumn;
  readonly certifiedOn: DateColumn;
}

/** Learns from all rows of a file, given as what they have in each column of dates, what these prove. */
export function studyColumns(
  cells: Readonly<Record<"birthDate" | "certifiedOn", readonly string[]>>,
  mapping: ColumnMapping,
  { today }: RegisterPolicy,
): RegisterColumns {
  return {
    mapping,
    birthDate: { order: orderOf(cells.birthDate), earliest: earliestBirth(today), today },
    certifiedOn: { order: orderOf(cells.certifiedOn), earliest: earliestCertification, today },
  };
}

/** What a row has in a field's column; blank when the field has none. */
export function cellOf(cells: readonly string[], mapping: ColumnMapping, field: Field): string {
  return cells[mapping[field] ?? -1] ?? "";
}
