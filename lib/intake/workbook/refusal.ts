/** Why a workbook is not read. */
export const workbookRefusals = [
  "workbook-not-xlsx",
  "workbook-encrypted",
  "workbook-macros",
  "workbook-external-links",
  "workbook-embeds-files",
  "workbook-unpacks-too-large",
  "workbook-damaged",
] as const;

/** One reason for which a workbook is not read. */
export type WorkbookRefusal = (typeof workbookRefusals)[number];

/** Ends the reading of a workbook at the place where it turns out what is wrong with it. */
export class CannotRead<Refusal extends string> extends Error {
  override readonly name = "CannotRead";
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** What cannot come from a spreadsheet program that saved a whole workbook. */
export function damaged(): CannotRead<WorkbookRefusal> {
  return new CannotRead("workbook-damaged");
}
