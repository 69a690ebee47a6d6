import { categoryName } from "@/lib/rules/messages/words";
import { policies } from "@/lib/states/index";

/** Every category of hours that a state's rules ask for, by the ways in which it may be written. */
const known = new Map<string, string>();
for (const { credentials } of policies.values()) {
  for (const { education } of Object.values(credentials)) {
    for (const { value } of education.hours.versions) {
      if (value === "unknown") continue;
      for (const category of [
        ...Object.keys(value.including ?? {}),
        ...Object.keys(value.everySecond ?? {}),
        ...Object.keys(value.trainings ?? {}),
      ]) {
        for (const written of [
          category,
          categoryName(category, "en"),
          categoryName(category, "es"),
        ])
          known.set(plain(written), category);
      }
    }
  }
}

/** The categories that a cell names, apart by commas, semicolons or bars; null when one of them is not known. */
export function readCategories(cell: string): readonly string[] | null {
  const words = cell.split(/[,;|/]/).filter((word) => word.trim() !== "");
  const categories = words.map((word) => known.get(plain(word)));
  const found = categories.filter((category) => category !== undefined);
  return found.length === categories.length ? [...new Set(found)] : null;
}

/** Without the small words before a name, spaces and signs. */
function plain(written: string): string {
  const words = written
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .trim();
  const named = words.replace(/^(of|on|in|training on|capacitacion en|de|en)\s+/, "");
  return named.replace(/[^\p{Letter}\p{Number}]/gu, "");
}
