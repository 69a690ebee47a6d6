import { describe, expect, it } from "vitest";
import { registered } from "@/lib/states/registered";
import { languageEdition } from "@/lib/states/version";
import recorded from "./recorded-editions.json";
import { hashOfLanguage, hashOfState } from "./rule-sources";

const editions: Readonly<Record<string, Readonly<Record<string, string>>>> = recorded;

/**
 * A version id has to change when the code of a rule does, and code is not part of the id. When one
 * of these fails, raise the edition (of the language in lib/states/version.ts, of a state in its
 * policy.ts) and record the hash under the new number. Under an old number it may be corrected only
 * where no answer can have changed.
 */
describe("an edition stands for one text of the rules", () => {
  it("of the language in which they are written", () => {
    expect({ [languageEdition]: hashOfLanguage() }).toEqual(lastOf("language"));
  });

  it.each(registered.map(({ code, edition }) => [code, edition] as const))(
    "of %s",
    (code, edition) => {
      expect({ [edition]: hashOfState(code) }).toEqual(lastOf(code));
    },
  );
});

/** The newest edition on record, with its hash. */
function lastOf(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(editions[name] ?? {}).slice(-1));
}
