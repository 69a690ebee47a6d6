import { withoutForbidden } from "@/lib/intake/forbidden-values";
import type { RegisterText } from "@/lib/intake/read-file";
import type { ActorOf } from "@/lib/auth/seat";
import { done, type Result } from "@/lib/result";
import { examineSheet } from "./sheet-examine";
import { fieldsFor, type SheetField } from "./sheet-fields";
import { keepHoursList, type HandedIn } from "./sheet-keep";
import { postSheet, type PostRefusal } from "./sheet-post";
import type { SheetProblem } from "./sheet-reasons";

/** Hours of one person that were typed, or what is wrong with them by field. */
export type TypedHours =
  | Result<{ readonly id: string }, PostRefusal>
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/** How each field is headed in a list that was typed: as the columns of a file would be guessed. */
const headings: Readonly<Partial<Record<SheetField, string>>> = {
  number: "Credential number",
  lastName: "Last name",
  on: "Date",
  hours: "Hours",
  course: "Course",
  provider: "Provider",
  categories: "Categories",
};

/** Records hours of one person as a list of one row: the same checks, and nothing unless all is right. */
export async function recordTypedHours(
  values: Readonly<Record<string, string>>,
  employer: ActorOf<"employer">,
): Promise<TypedHours> {
  const purpose = "employer-hours";
  const fields = fieldsFor(purpose);
  const typed = {
    headers: fields.map((field) => headings[field] ?? field),
    rows: [fields.map((field) => values[field] ?? "")],
  };
  const handedIn: HandedIn = { name: "typed", ...withoutForbidden(typed) };
  const columns = Object.fromEntries(fields.map((field, index) => [field, index]));
  const rows = numbered(handedIn.register.rows);
  const list = { purpose, headers: typed.headers, columns, rows, course: null } as const;
  const [examined] = await examineSheet(list, employer);
  if (examined && examined.problems.length > 0) return { ok: false, problems: examined.problems };
  const { id } = await keepHoursList(handedIn, employer);
  const posted = await postSheet(id, employer);
  return posted.ok ? done({ id }) : posted;
}

/** A roster that was typed, a person a line: the number first, then the last name. */
export function rosterLines(text: string): HandedIn {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const register: RegisterText = {
    headers: ["Credential number", "Last name"],
    rows: lines.map((line) => {
      const typed = line.trim();
      const [, number = "", lastName = ""] = numberFirst.exec(typed) ?? wordFirst.exec(typed) ?? [];
      return [number, lastName];
    }),
  };
  return { name: "typed", ...withoutForbidden(register) };
}

/** Twelve characters, however they are grouped, and a name after them. */
const numberFirst = /^((?:[\dA-Za-z][\s-]?){11}[\dA-Za-z])(?![\dA-Za-z])[\s,;|]*(.*)$/;

/** What is not a number is shown as it was typed, not cut after twelve characters. */
const wordFirst = /^([^\s,;|]*)[\s,;|]*(.*)$/;

function numbered(rows: readonly (readonly string[])[]) {
  return rows.map((cells, index) => ({ number: index + 1, cells }));
}
