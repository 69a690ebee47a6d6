import { getTranslations } from "next-intl/server";
import {
  chosenColumns,
  missingFields,
  sharedColumns,
  type SheetColumns,
} from "@/lib/education/sheet-columns";
import type { SheetPurpose } from "@/lib/education/sheet-fields";
import { fields, type FormState } from "@/lib/forms";
import { largestRegister, type FileRefusal } from "@/lib/intake/read-file";

/** Why a list is not taken. */
type ListRefusal = FileRefusal | "too-many-people";

/** The file of a form, or what is wrong with it before it is read. */
export async function uploadedFile(
  form: FormData,
): Promise<{ readonly file: File } | { readonly state: FormState }> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) {
    const t = await getTranslations("employees.list");
    return { state: wrongFile(t("fileMissing")) };
  }
  return file.size > largestRegister.bytes ? { state: await refusedFile("too-large") } : { file };
}

/** Why a file is not taken, beside its field. */
export async function refusedFile(refusal: ListRefusal): Promise<FormState> {
  if (refusal === "too-many-people") {
    const t = await getTranslations("employees.list");
    return wrongFile(t(refusal));
  }
  const t = await getTranslations("imports.refusal");
  return wrongFile(t(refusal));
}

/** The columns that a form chose, or what is wrong with the choice. */
export async function readColumns(
  purpose: SheetPurpose,
  form: FormData,
): Promise<{ readonly columns: SheetColumns } | { readonly state: FormState }> {
  const values = fields(form);
  const columns = chosenColumns(purpose, values);
  const t = await getTranslations("employees.list");
  const errors: Record<string, string[]> = {};
  for (const field of missingFields(purpose, columns)) errors[field] = [t("columnNeeded")];
  for (const field of sharedColumns(columns)) errors[field] = [t("columnTwice")];
  return Object.keys(errors).length > 0 ? { state: { values, errors } } : { columns };
}

function wrongFile(sentence: string): FormState {
  return { values: {}, errors: { file: [sentence] } };
}
