/** What the number in a cell stands for, by the format in which it is shown. */
export type NumberFormat =
  | { readonly shows: "number" | "percent" | "time" }
  | ShownDate
  /** Digits with signs between them, such as 00000 or 000-00-0000. */
  | { readonly shows: "digits"; readonly mask: string };

/** A day, perhaps with its time; `day` says whether the day of the month is shown as well. */
export interface ShownDate {
  readonly shows: "date";
  readonly day: boolean;
  readonly time: boolean;
}

const plain: NumberFormat = { shows: "number" };
const whole: ShownDate = { shows: "date", day: true, time: false };

/** The formats that every workbook has, by their numbers; those of East Asia among them. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { shows: "percent" };
  if (id === 17) return { ...whole, day: false };
  if (id === 22) return { ...whole, time: true };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) {
    return { shows: "time" };
  }
  const dates = (id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return dates ? whole : plain;
}

/** What a format that the workbook defines shows, by its code. */
export function customFormat(code: string): NumberFormat {
  const [section = ""] = code.split(";");
  const signs = section
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .toLowerCase();
  if (/general|@/.test(signs)) return plain;
  const clock = signs.replace(/am\/pm|a\/p/g, "h");
  const time = /[hs]/.test(clock);
  if (/[yd]/.test(clock)) return { shows: "date", day: clock.includes("d"), time };
  if (time) return { shows: "time" };
  if (clock.includes("m")) return { ...whole, day: false };
  if (signs.includes("%")) return { shows: "percent" };
  const mask = section.replace(/\[[^\]]*\]/g, "").replace(/"([^"]*)"|\\(.)/g, "$1$2");
  return /^[0 ()-]*0[0 ()-]*0[0 ()-]*$/.test(mask) ? { shows: "digits", mask } : plain;
}
