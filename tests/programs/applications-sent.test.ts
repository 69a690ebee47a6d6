import { beforeAll, describe, expect, it } from "vitest";
import { today } from "@/lib/dates";
import { db } from "@/lib/db";
import { findApplication } from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { recognizeApplication } from "@/lib/programs/applications/recognize-application";
import { recordFindings } from "@/lib/programs/applications/record-findings";
import { reviewFindings } from "@/lib/programs/applications/review-findings";
import { sendApplication } from "@/lib/programs/applications/send-application";
import { withdrawApplication } from "@/lib/programs/applications/withdraw-application";
import { listStateApplications } from "@/lib/programs/list-applications";
import type { Registrar } from "@/lib/registry/cases";
import {
  addOperator,
  answer,
  draft,
  eventsOf,
  find,
  ok,
  sent,
  secondRegistrar,
} from "@/tests/support/applications";
import { registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
let rosa: Registrar;
let paul: Registrar;
let tom: Registrar;
let operator: Applicant & { readonly email: string };

beforeAll(async () => {
  rosa = await registrarOf("AZ");
  paul = await secondRegistrar();
  tom = await registrarOf("ID");
  operator = await addOperator();
});

async function standingOf(id: string): Promise<string | undefined> {
  return (await findApplication(id, operator))?.standing;
}

describe("an application that was sent", () => {
  it("is the office's of its state, once, however often it is sent", async () => {
    const id = await draft(operator);
    const results = await Promise.all([
      sendApplication(id, operator),
      sendApplication(id, operator),
    ]);
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await eventsOf(id)).toEqual(["application-sent"]);
    expect((await listStateApplications("AZ")).map((one) => one.id)).toContain(id);
    expect(await findApplication(id, tom)).toBeNull();
    expect(await recognizeApplication(id, { from: now }, tom)).toEqual({
      ok: false,
      refusal: "not-open",
    });
    expect(await answer(id, { exam: "other" }, operator)).toEqual({
      ok: false,
      refusal: "not-open",
    });
  });

  it("can be taken back, and is then closed", async () => {
    const id = await sent(operator);
    ok(await withdrawApplication(id, { words: "We merge with another." }, operator));
    ok(await withdrawApplication(id, {}, operator));
    expect(await standingOf(id)).toBe("withdrawn");
    expect(await eventsOf(id)).toEqual(["application-sent", "application-withdrawn"]);
    expect(await recognizeApplication(id, { from: now }, rosa)).toMatchObject({ ok: false });
  });

  it("is not recognized while an asked requirement is unchecked or not met by anybody", async () => {
    const id = await sent(operator);
    expect(await recognizeApplication(id, { from: now }, rosa)).toMatchObject({
      refusal: "in-the-way",
    });
    await find(id, rosa);
    await find(id, paul, {
      "provider-registration": { verdict: "not-met" },
      "exam-mark": { verdict: "not-met" },
    });
    expect(await recognizeApplication(id, { from: now }, rosa)).toMatchObject({
      refusal: "in-the-way",
    });
    const findings = await reviewFindings((await findApplication(id, rosa)) ?? { id, steps: [] });
    const registration = findings.filter((one) => one.requirement === "provider-registration");
    expect(registration.map(({ verdict }) => verdict).sort()).toEqual(["met", "not-met"]);
    // What need not be given may be found wanting.
    await find(id, paul, { "exam-mark": { verdict: "not-met" } });
    ok(await recognizeApplication(id, { from: now }, rosa));
    expect(await standingOf(id)).toBe("recognized");
  });

  it("a reviewed but unregistered provider may not operate a program", async () => {
    const id = await sent(operator);
    await find(id, rosa, {
      "provider-registration": { verdict: "not-met", failure: "not-registered", curable: true },
    });
    expect(await recognizeApplication(id, { from: now }, rosa)).toEqual({
      ok: false,
      refusal: "in-the-way",
    });
    expect(await db.programRecognition.count({ where: { applicationId: id } })).toBe(0);
  });

  it("needs a reason of its kind for what is not met, and records nothing without", async () => {
    const id = await sent(operator);
    const finding = { requirement: "exam", verdict: "not-met", curable: true, note: "" } as const;
    for (const failure of [null, "not-registered"] as const) {
      expect(await recordFindings(id, [{ ...finding, failure }], rosa)).toEqual({
        ok: false,
        refusal: "failure-missing",
      });
    }
    expect(await db.applicationCheck.count({ where: { applicationId: id } })).toBe(0);
    const told = [{ ...finding, failure: "incomplete" }] as const;
    ok(await recordFindings(id, told, rosa));
    ok(await recordFindings(id, told, rosa));
    expect(await db.applicationCheck.count({ where: { applicationId: id } })).toBe(1);
  });
});
