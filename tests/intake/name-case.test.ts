import { expect, test } from "vitest";
import { inNameCase } from "@/lib/intake/name-case";

test.each([
  ["WISOZK", "Wisozk"],
  ["HERNÁN", "Hernán"],
  ["ÁNGEL GABRIEL", "Ángel Gabriel"],
  ["MARÍA DE LOS ÁNGELES", "María de los Ángeles"],
  ["CASTRO DE NAVA", "Castro de Nava"],
  ["COLLADO DE DE JESUS", "Collado de de Jesus"],
  ["DE LA CRUZ", "De la Cruz"],
  ["O'REILLY", "O'Reilly"],
  ["D’AMORE", "D’Amore"],
  ["MCCULLOUGH-HAUCK", "McCullough-Hauck"],
  ["MACIAS", "Macias"],
  ["QUITZON-BERGE", "Quitzon-Berge"],
  ["SMITH III", "Smith III"],
  ["SMITH JR", "Smith Jr"],
])("a name in capitals only, %s, becomes %s", (written, expected) => {
  expect(inNameCase(written)).toBe(expected);
});

test.each([
  "McLaughlin",
  "van der Berg",
  "Sauceda Korta hernandez",
  "D'angelo",
  "AJ",
  "LI",
  "M.",
  "李",
  "DeVore",
])("a name that is not in capitals only, or may be initials, stays: %s", (written) => {
  expect(inNameCase(written)).toBe(written);
});
