import { expect, test } from "vitest";
import { certificateLanguages, certificatePdf } from "@/lib/certificates/certificate-pdf";
import type { EditionFacts } from "@/lib/certificates/edition-facts";
import type { Stamp } from "@/lib/certificates/stamps";
import { date } from "@/lib/dates";
import { linkPath } from "@/lib/links";
import { anEdition } from "@/tests/support/editions";
import { askOf, attached, pdftotext, qrCodeOn } from "@/tests/support/strangers";

const badge = JSON.stringify({ name: "a badge" });

function certificateOf(about: Partial<EditionFacts> = {}, stamps: readonly Stamp[] = []) {
  return certificatePdf(anEdition(about), { language: "en", badge, stamps });
}

/** The text with its line breaks as spaces. */
function textOf(pdf: Uint8Array): string {
  return pdftotext(pdf).replaceAll(/\s+/g, " ");
}

test("a certificate is one tagged page, letter landscape, with a title", () => {
  const said = askOf("pdfinfo", certificateOf(), (file) => [file]);

  expect(said).toMatch(/Title: +Electronic copy of a credential: Peer and Recovery Support/);
  expect(said).toMatch(/Tagged: +yes/);
  expect(said).toMatch(/Pages: +1\n/);
  expect(said).toMatch(/Page size: +792 x 612 pts \(letter\)/);
});

test("it names the holder, the kind in words, the state, number, days, program, edition and office", () => {
  const text = textOf(certificateOf());

  for (const fact of [
    "Electronic copy of a credential",
    "Elena Quintero",
    "Peer and Recovery Support Specialist (PRSS)",
    "Arizona",
    "7KX2-M4PR-W019",
    "November 20, 2025",
    "November 24, 2025",
    "Does not expire",
    "Copper Basin Peer Institute issued this credential.",
    "Edition 1",
    "AHCCCS Office of Individual and Family Affairs",
    "Demonstration",
  ])
    expect(text).toContain(fact);
});

test("one that was recognized confirms the registration, names the original, and is no certificate of training", () => {
  const from = { state: "California", kind: "CMPSS", number: "CA-12345" };
  const text = textOf(certificateOf({ origin: "reciprocity", program: null, from }));

  expect(text).toContain("Confirmation of registration");
  expect(text).toContain("on the strength of CMPSS number CA-12345 of California");
  expect(text).toContain("it is not a certificate of training");
  expect(text).not.toContain("Electronic copy");
});

test("one without a day of issue or a known length says so instead of leaving them out", () => {
  const text = textOf(
    certificateOf({ origin: "legacy", program: null, issuedOn: null, lasts: { how: "not-known" } }),
  );

  expect(text).toContain("Not on record");
  expect(text).toContain("Ask the office named here");
});

test("one that expires names its last day", () => {
  const lasts = { how: "through", lastDay: date("2027-11-19") } as const;
  expect(textOf(certificateOf({ lasts }))).toContain("Through November 19, 2027");
});

test("the code on it and the link in its text are the edition's verify link", () => {
  const link = `http://registry.test${linkPath("a-link-to-verify", "verify")}`;
  const pdf = certificateOf();

  expect(qrCodeOn(pdf)).toBe(link);
  expect(pdftotext(pdf)).toContain(link);
});

test("the badge is attached as it was given", () => {
  expect(attached(certificateOf(), "badge.json")).toBe(badge);
});

test("with Spanish, English stands first and both say the same, each marked by its language", () => {
  const pdf = certificatePdf(anEdition(), { language: "en-es", badge });
  const text = textOf(pdf);

  expect(text).toContain("Copia electrónica de una credencial");
  expect(text).toContain("20 de noviembre de 2025");
  expect(text.indexOf("holds the credential")).toBeLessThan(text.indexOf("posee la credencial"));
  const objects = askOf("qpdf", pdf, (file) => ["--qdf", "--object-streams=disable", file, "-"]);
  expect(objects).toMatch(/\/Lang \(es/);
});

/** Without spaces and hyphens: pdftotext takes a hyphen at the end of a line for one that divides a word. */
function joined(text: string): string {
  return text.normalize("NFC").replaceAll(/[\s-]+/g, "");
}

const names = {
  "of sixty characters": "María de los Ángeles Fernández-Castellanos Quintero y Montes",
  "of one word of sixty characters": "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis",
  "of two letters": "Xi Yu",
  "in Vietnamese": "Nguyễn Thị Ánh Tuyết",
  "in Navajo letters": "Ałtsé Hózhǫ́ Łą́ą́ʼ",
  "in Greek and Cyrillic letters": "Ελένη Живкова",
  "that looks like markup": '#panic("x") *Ana* <tag> $x$ \\ // "quoted"',
};

for (const [which, holder] of Object.entries(names)) {
  for (const language of certificateLanguages) {
    test(`a name ${which} is on the page whole, in ${language}, also with a long program and two stamps`, () => {
      const program = `${"The Northern Arizona Regional Training Academy for Peer Specialists and ".repeat(3)}Families`;
      const stamps: readonly Stamp[] = [
        { kind: "revoked", from: date("2026-02-01") },
        { kind: "superseded", from: date("2026-01-01"), by: 2 },
      ];
      for (const edition of [anEdition({ holder }), anEdition({ holder, program })]) {
        const pdf = certificatePdf(edition, { language, badge, stamps });
        expect(joined(pdftotext(pdf))).toContain(joined(holder));
        expect(askOf("pdfinfo", pdf, (file) => [file])).toMatch(/Pages: +1\n/);
      }
    });
  }
}

test("a document says what overtook it, the gravest first", () => {
  const text = textOf(
    certificateOf({}, [
      { kind: "suspended", from: date("2026-02-01") },
      { kind: "superseded", from: date("2026-01-15"), by: 2 },
    ]),
  );

  const suspended = text.indexOf("Suspended as of February 1, 2026");
  const superseded = text.indexOf("Superseded on January 15, 2026 by edition 2");
  expect(suspended).toBeGreaterThanOrEqual(0);
  expect(superseded).toBeGreaterThan(suspended);
  expect(text.indexOf("Elena Quintero")).toBeGreaterThan(superseded);
});

test("the same page also keeps to PDF/UA-1, in both languages and with a stamp", () => {
  const stamps: readonly Stamp[] = [{ kind: "surrendered", from: date("2026-02-01") }];
  for (const language of certificateLanguages) {
    const options = { language, badge, stamps, standard: "ua-1" } as const;
    expect(certificatePdf(anEdition(), options).length).toBeGreaterThan(0);
  }
});
