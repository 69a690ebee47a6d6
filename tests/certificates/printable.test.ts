import { expect, test } from "vitest";
import { certificatePdf } from "@/lib/certificates/certificate-pdf";
import { unprintable, unprintableIn } from "@/lib/certificates/printable";
import { CannotTypeset, typeset } from "@/lib/certificates/typesetter";
import { anEdition } from "@/tests/support/editions";

const cases: readonly (readonly [text: string, lacking: readonly string[]])[] = [
  ["Elena Quintero", []],
  ["Nguyễn Thị Ánh", []],
  ["Kaʻiulani Łóʼ", []],
  ["Ελένη Живкова", []],
  ["राम शर्मा", []],
  ["Ne\u0301stor", []],
  ["李明 Li Ming", ["李", "明"]],
  ["ᏣᎳᎩ", ["Ꮳ", "Ꮃ", "Ꭹ"]],
  ["محمد", ["م", "ح", "د"]],
  ["Ana 😀 😀", ["😀"]],
];

for (const [text, lacking] of cases) {
  test(`of "${text}", ${lacking.length === 0 ? "every character" : `all but ${lacking.join(" ")}`} can be printed`, () => {
    expect(unprintable(text)).toEqual(lacking);
  });
}

test("every letter that is taken for printable without a trial is in the fonts", () => {
  const taken = Array.from({ length: 0x180 - 0x20 }, (_, index) => 0x20 + index)
    .filter((code) => code < 0x7f || code > 0x9f)
    .map((code) => String.fromCodePoint(code));
  const text = taken.join(" ");

  const made = typeset("lib/certificates/print-trial.typ", { text }, { at: new Date(0) });

  expect(made.length).toBeGreaterThan(0);
});

test("the program and the number of the original are tried like the name", () => {
  const from = { state: "California", kind: "CMPSS", number: "加-1" };
  expect(unprintableIn(anEdition({ program: "Академия 学院", from }).facts)).toEqual([
    "学",
    "院",
    "加",
  ]);
});

test("a certificate that cannot be printed whole is refused, never printed with boxes", () => {
  expect(() =>
    certificatePdf(anEdition({ holder: "李明" }), { language: "en", badge: "{}" }),
  ).toThrow(CannotTypeset);
});
