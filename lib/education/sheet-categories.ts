import { categoryName } from "@/lib/rules/messages/words";
import { educationCategories } from "@/lib/states/education-categories";
import { states } from "@/lib/states/catalogue";

const smallWords = /^(?:training on|capacitacion en|of|on|in|de|en)\s+/;

/** Every category of hours that a state's rules ask for, by the ways in which it may be written. */
const known = new Map<string, string>();
for (const { code } of states()) {
  for (const category of educationCategories(code)) {
    const names = [category, categoryName(category, "en"), categoryName(category, "es")];
    for (const name of names) known.set(plain(name), category);
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
  const words = written.normalize("NFD").replace(/\p{Mark}/gu, "");
  const named = words.toLowerCase().trim().replace(smallWords, "");
  return named.replace(/[^\p{Letter}\p{Number}]/gu, "");
}
