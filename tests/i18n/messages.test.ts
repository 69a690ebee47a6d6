import { describe, expect, it } from "vitest";
import { localeFor } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { writeDay } from "@/lib/i18n/write-day";
import { date } from "@/lib/dates";

type Tree = string | { readonly [key: string]: Tree };

function flatten(tree: Tree, path = ""): ReadonlyMap<string, string> {
  if (typeof tree === "string") return new Map([[path, tree]]);
  return new Map(
    Object.entries(tree).flatMap(([key, branch]) => [
      ...flatten(branch, path === "" ? key : `${path}.${key}`),
    ]),
  );
}

/** The values and tags that a sentence speaks of. */
function spokenOf(sentence: string): readonly string[] {
  const values = sentence.match(/\{\w+(?=[,}])/g) ?? [];
  const tags = sentence.match(/<\w+>/g) ?? [];
  return [...new Set([...values, ...tags])].sort();
}

const [en, es] = [flatten(messages.en), flatten(messages.es)];

describe("the sentences people see", () => {
  it("are all there in both languages", () => {
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it("are never empty", () => {
    const empty = [...en, ...es].filter(([, sentence]) => sentence.trim() === "");
    expect(empty).toEqual([]);
  });

  it("speak of the same values in both languages", () => {
    const different = [...en].filter(
      ([key, sentence]) => spokenOf(sentence).join() !== spokenOf(es.get(key) ?? "").join(),
    );
    expect(different).toEqual([]);
  });
});

describe("the language of a page", () => {
  it.each([
    [undefined, null, "en"],
    [undefined, "es-MX,es;q=0.9,en;q=0.8", "es"],
    [undefined, "fr-CA,es;q=0.5", "es"],
    [undefined, "de", "en"],
    ["es", "en-US", "es"],
    ["en", "es-MX", "en"],
    ["xx", "es", "es"],
  ])("chosen %s, asked for %s: %s", (chosen, asked, locale) => {
    expect(localeFor(chosen, asked)).toBe(locale);
  });

  it("writes days in words", () => {
    expect(writeDay(date("2027-01-14"), "en")).toBe("January 14, 2027");
    expect(writeDay(date("2027-01-14"), "es")).toBe("14 de enero de 2027");
  });
});
