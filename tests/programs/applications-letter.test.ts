import { beforeAll, describe, expect, it } from "vitest";
import { today } from "@/lib/dates";
import { decisionLetter } from "@/lib/programs/applications/decision-letter";
import { findApplication } from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { recognizeApplication } from "@/lib/programs/applications/recognize-application";
import { refuseApplication } from "@/lib/programs/applications/refuse-application";
import type { Registrar } from "@/lib/registry/cases";
import { addOperator, find, ok, sent } from "@/tests/support/applications";
import { registrarOf } from "@/tests/support/register";
import { pdfsig, pdftotext } from "@/tests/support/strangers";

let rosa: Registrar;
let operator: Applicant;

beforeAll(async () => {
  rosa = await registrarOf("AZ");
  operator = await addOperator();
});

async function letterOf(id: string, locale: "en" | "es"): Promise<Uint8Array | null> {
  const application = await findApplication(id, operator);
  if (!application) throw new Error("no such application");
  return decisionLetter(application, locale);
}

describe("the letter of a decision", () => {
  it("is not there before a decision", async () => {
    expect(await letterOf(await sent(operator), "en")).toBeNull();
  });

  it("recognizes from a day on, says that the interval is not known, and is sealed", async () => {
    const id = await sent(operator);
    await find(id, rosa);
    const from = today("America/Phoenix");
    ok(await recognizeApplication(id, { from, words: "Welcome." }, rosa));
    const letter = await letterOf(id, "en");
    if (!letter) throw new Error("no letter");
    const text = pdftotext(letter).replaceAll(/\s+/g, " ");
    for (const said of [
      "The program is recognized.",
      "Until further notice",
      "How long a recognition lasts is not known",
      "Welcome.",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain("You may appeal");
    expect(await pdfsig(letter)).toContain("Signature is Valid");
  });

  it("refuses with reasons, their sources, what to do, and the appeal, in Spanish too", async () => {
    const id = await sent(operator);
    await find(id, rosa, {
      "provider-registration": { verdict: "not-met", failure: "not-registered", curable: true },
    });
    ok(await refuseApplication(id, { requirements: ["provider-registration"] }, rosa));
    const letter = await letterOf(id, "es");
    if (!letter) throw new Error("no letter");
    const text = pdftotext(letter).replaceAll(/\s+/g, " ");
    for (const said of [
      "Se niega el reconocimiento.",
      "No consta tal registro.",
      "Complete el registro como proveedora",
      "A15",
      "Puede apelar una vez",
    ]) {
      expect(text).toContain(said);
    }
  });
});
