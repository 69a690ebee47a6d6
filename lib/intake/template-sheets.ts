/** The names of the sheet that explains the fields in our templates, in both languages: it holds no rows. */
export const referenceSheets: readonly string[] = ["Field reference", "Guía de campos"];
