import { describe, expect, it } from "vitest";
import { z } from "zod";
import { exampleOf } from "@/app/states/[state]/example-of";
import spanish from "@/lib/i18n/policies-in-spanish.json";
import { nameInWords, startingLine, translate, translateName } from "@/lib/i18n/translate";
import { valueInWords } from "@/components/states/value-in-words";
import { locales } from "@/lib/i18n/locale";
import { messages } from "@/lib/i18n/messages";
import { date } from "@/lib/dates";
import type { Dated } from "@/lib/rules/dated";
import { states } from "@/lib/states/catalogue";
import { decide } from "@/lib/states/decide";
import { jurisdictions } from "@/lib/states/facts/jurisdictions";
import { knownProgramPolicy, programKinds } from "@/lib/states/program";
import { registered } from "@/lib/states/registered";
import { recognition } from "@/lib/states/standing";

/** What is asked of programs, as their pages say it. */
const programTexts: readonly string[] = states().flatMap(({ code }) =>
  programKinds(code).flatMap((kind) => {
    const { requirements, called, ...values } = knownProgramPolicy(code, kind);
    const all = [...requirements.map(({ asked }) => asked), ...Object.values(values)];
    const cites = all.flatMap(({ versions }) => versions.map(({ cite }) => cite));
    return [called, ...cites.flatMap(({ source, says, section }) => [source, says, section])];
  }),
);

const parameters: readonly (readonly [string, string, Dated<unknown>])[] = registered.flatMap(
  (policy) => [
    ...Object.entries(policy.credentials).flatMap(([code, kind]) =>
      Object.entries(kind.parameters).map(
        ([key, dated]) => [`${policy.code} ${code} ${key}`, key, dated] as const,
      ),
    ),
    ...Object.entries(policy.parameters).map(
      ([key, dated]) => [`${policy.code} ${key}`, key, dated] as const,
    ),
  ],
);

const Cited = z.object({
  cite: z.object({ source: z.string(), section: z.string(), says: z.string() }),
});

type Cite = z.infer<typeof Cited>["cite"];

/** What the answers to every worked case, and to every credential that comes from elsewhere, cite. */
const citations: readonly Cite[] = [
  ...registered.flatMap(({ cases }) => cases.flatMap(({ ask }) => citesIn(decide(ask)))),
  ...registered.flatMap((policy) =>
    Object.keys(policy.credentials).flatMap((credential) =>
      states().flatMap(({ code, kinds }) =>
        [code, ...kinds.map((kind) => kind.code)].flatMap((from) =>
          recognition(
            { state: policy.code, credential },
            { state: code, credential: from, validity: "valid" },
            date("2026-06-01"),
          ).findings.map(({ cite }) => cite),
        ),
      ),
    ),
  ),
];

/** Every citation in an answer, wherever it stands. */
function citesIn(answer: unknown): readonly Cite[] {
  if (typeof answer !== "object" || answer === null) return [];
  const own = Cited.safeParse(answer);
  const inside = Object.values(answer).flatMap(citesIn);
  return own.data === undefined ? inside : [own.data.cite, ...inside];
}

/** The names of credentials, bodies and sources, as they are shown. */
const names: readonly string[] = [
  ...states().flatMap(({ body, kinds }) => [
    body,
    ...kinds.flatMap((kind) => [kind.title, kind.body]),
  ]),
  ...[...jurisdictions.values()].flatMap(({ credentials }) =>
    credentials.flatMap((one) => [one.name, one.certifyingBody ?? one.name]),
  ),
  ...parameters.flatMap(([, , { versions }]) => versions.map(({ cite }) => cite.source)),
  ...citations.map(({ source }) => source),
];

describe("the values of the registered states", () => {
  it.each(parameters)("%s is said in words, in both languages", (_name, key, { versions }) => {
    for (const { value } of versions) {
      for (const locale of locales) {
        const lines = valueInWords(value, key, locale);
        expect(lines).not.toEqual([]);
        for (const line of lines) {
          expect(line.trim()).not.toBe("");
          expect(line).not.toMatch(/[{}[\]"]|undefined|null|NaN|states\./);
          expect(line, "nobody taught the page this value").not.toBe(
            messages[locale].states.value.seeSource,
          );
        }
      }
    }
  });

  it("say that nobody found what is unknown, and never a number", () => {
    for (const locale of locales) {
      expect(valueInWords("unknown", "training", locale)).toEqual([
        messages[locale].states.value.notFound,
      ]);
    }
  });

  it.each([
    [{ months: 24 }, "term", "2 years", "2 años"],
    [{ months: 6 }, "first", "6 months", "6 meses"],
    [1, "extension", "1 month", "1 mes"],
    [0, "carryOver", "None", "Ninguna"],
    [40, "training", "40 hours", "40 horas"],
    ["2017-10-01", "opened", "October 1, 2017", "1 de octubre de 2017"],
    [["ID/CFSP"], "unique", "CFSP (ID)", "CFSP (ID)"],
  ])("%j of %s reads “%s” and “%s”", (value, key, english, spanish) => {
    expect(valueInWords(value, key, "en").join(" ")).toBe(english);
    expect(valueInWords(value, key, "es").join(" ")).toBe(spanish);
  });

  it("lead to the source where the page was not taught a shape", () => {
    expect(valueInWords({ something: { new: true } }, "term", "en")).toEqual([
      "See what the source says",
    ]);
  });
});

describe("what the policies write in English", () => {
  it("stays in English for who reads English", () => {
    expect(translate("Fingerprints", "en")).toEqual({ text: "Fingerprints", lang: "en" });
    expect(translate("Fingerprints", "es")).toEqual({ text: "Huellas dactilares", lang: "es" });
  });

  it("is marked as English where nobody translated it yet", () => {
    expect(translate("Written tomorrow", "es")).toEqual({ text: "Written tomorrow", lang: "en" });
  });

  it("has no Spanish left over from a text that was changed", () => {
    const written = new Set([
      ...parameters.flatMap(([, , { label, versions }]) => [
        label,
        ...versions.flatMap(({ cite }) => [cite.says, cite.section]),
      ]),
      ...registered.flatMap(({ cases }) => cases.flatMap(({ name, because }) => [name, because])),
      ...citations.flatMap(({ says, section }) => [says, section]),
      ...programTexts,
      ...names.flatMap((name) => [name, /\(([^()]*)\)$/.exec(name)?.[1] ?? name]),
    ]);
    expect(Object.keys(spanish).filter((text) => !written.has(text))).toEqual([]);
  });

  it("is in Spanish wherever an answer cites it; a title of a source stays as it is", () => {
    const english = citations.flatMap(({ says, section }) =>
      [says, section].filter((text) => translate(text, "es").lang === "en"),
    );
    expect([...new Set(english)]).toEqual([]);
  });
});

describe("an official name", () => {
  it("stays as it is, marked as English", () => {
    const name = "Illinois Certification Board (ICB)";
    expect(translateName(name, "es")).toEqual([{ text: name, lang: "en" }]);
    expect(translateName(name, "en")).toEqual([{ text: name, lang: "en" }]);
  });

  it("has what was added to it, or written in its place, in the reader's language", () => {
    expect(translateName("Certified Peer Specialist (levels I and II)", "es")).toEqual([
      { text: "Certified Peer Specialist", lang: "en" },
      { text: " (niveles I y II)", lang: "es" },
    ]);
    expect(nameInWords("certifying body of Puerto Rico", "es")).toBe(
      "organismo certificador de Puerto Rico",
    );
  });

  it("begins a line with a capital", () => {
    const parts = translateName("certifying body of Puerto Rico", "en");
    expect(startingLine(parts)).toEqual([{ text: "Certifying body of Puerto Rico", lang: "en" }]);
  });
});

describe("the worked cases", () => {
  it.each(registered.map((policy) => [policy.name, policy] as const))(
    "of %s are readable in both languages",
    (_name, { cases }) => {
      for (const one of cases) {
        for (const locale of locales) {
          const { question, facts, answers, reasons } = exampleOf(one, locale);
          expect(answers, one.name).not.toEqual([]);
          const said = [question, ...facts, ...answers.map(({ text }) => text), ...reasons];
          for (const line of said) {
            expect(line, one.name).not.toMatch(/[{}[\]]|undefined|null|NaN|states\.example/);
            expect(line.trim(), one.name).not.toBe("");
          }
        }
      }
    },
  );
});
