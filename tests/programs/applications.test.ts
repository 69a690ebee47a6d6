import { beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { appealRefusal } from "@/lib/programs/applications/appeal-refusal";
import { askForMore } from "@/lib/programs/applications/ask-for-more";
import { attachDocument, detachDocument } from "@/lib/programs/applications/attach-document";
import { decideAppeal } from "@/lib/programs/applications/decide-appeal";
import {
  findApplication,
  openApplicationDocument,
} from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { recognizeApplication } from "@/lib/programs/applications/recognize-application";
import { recordFindings } from "@/lib/programs/applications/record-findings";
import { refuseApplication } from "@/lib/programs/applications/refuse-application";
import { reviewFindings } from "@/lib/programs/applications/review-findings";
import { saveAnswers } from "@/lib/programs/applications/save-answers";
import { checkApplication, sendApplication } from "@/lib/programs/applications/send-application";
import { startApplication } from "@/lib/programs/applications/start-application";
import { withdrawApplication } from "@/lib/programs/applications/withdraw-application";
import { reinstateProgram } from "@/lib/programs/reinstate-program";
import { listOwnApplications, listStateApplications } from "@/lib/programs/list-applications";
import { recordOfficeSetting } from "@/lib/programs/office-settings";
import type { Registrar } from "@/lib/registry/cases";
import { addOperator, draft, find, ok, pdf, sent } from "@/tests/support/applications";
import { registrarOf } from "@/tests/support/register";
import { addProgram, mailTo } from "@/tests/support/requests";
import { limit } from "@/tests/support/programs";
import { addUser } from "@/tests/support/sign-in";

const now = today("America/Phoenix");
const inAWeek = addDays(now, 7);
let rosa: Registrar;
let paul: Registrar;
let tom: Registrar;
let operator: Applicant & { readonly email: string };

beforeAll(async () => {
  rosa = await registrarOf("AZ");
  const { id } = await addUser("paul@oifa.test", { role: "registrar", state: "AZ" });
  paul = { userId: id, role: "registrar", state: "AZ" };
  tom = await registrarOf("ID");
  operator = await addOperator();
});

async function standingOf(id: string): Promise<string | undefined> {
  return (await findApplication(id, operator))?.standing;
}

async function eventsOf(id: string): Promise<readonly string[]> {
  const rows = await db.event.findMany({
    where: { after: { path: ["applicationId"], equals: id } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ type }) => type);
}

describe("an application before it is sent", () => {
  it("keeps what was typed, whole or not, for everybody who works for the operator", async () => {
    const { id } = ok(await startApplication({ about: "AZ PRSS", name: "Ocotillo" }, operator));
    ok(await saveAnswers(id, { exam: "An oral exam." }, operator));
    const { id: userId } = await addUser("second@program.test");
    const colleague: Applicant = { ...operator, userId };
    ok(await saveAnswers(id, { "training-hours": "40", name: "Ocotillo Institute" }, colleague));
    const seen = await findApplication(id, operator);
    expect(seen).toMatchObject({
      name: "Ocotillo Institute",
      standing: "draft",
      answers: { exam: "An oral exam.", "training-hours": "40" },
    });
  });

  it("is refused with everything that is missing at once, and an optional answer is not", async () => {
    const { id } = ok(await startApplication({ about: "AZ PRSS", name: "Empty" }, operator));
    expect(await sendApplication(id, operator)).toEqual({ ok: false, refusal: "incomplete" });
    expect(await checkApplication(id, operator)).toEqual({
      "provider-registration": "missing",
      "responsible-person": "missing",
      curriculum: "document-missing",
      "training-hours": "missing",
      "medicaid-policy": "statement-missing",
      admission: "statement-missing",
      exam: "missing",
      trainers: "missing",
      contacts: "missing",
      "records-duty": "statement-missing",
    });
    expect(await eventsOf(id)).toEqual([]);
  });

  it("is refused where a number or a day cannot be read, also where it need not be given", async () => {
    const id = await draft(operator);
    ok(await saveAnswers(id, { "exam-mark": "most of it", "registered-since": "May" }, operator));
    expect(await checkApplication(id, operator)).toEqual({
      "exam-mark": "number-not-read",
      "registered-since": "day-not-read",
    });
  });

  it("drops a Social Security number and says where", async () => {
    const { id } = ok(await startApplication({ about: "AZ PRSS", name: "Number" }, operator));
    const saved = await saveAnswers(id, { contacts: "Ann, 078-05-1120" }, operator);
    expect(ok(saved).cut).toEqual(["contacts"]);
    const answers = (await findApplication(id, operator))?.answers;
    expect(JSON.stringify(answers)).not.toContain("078-05-1120");
  });

  it("takes a file once, and gives it back until it was sent", async () => {
    const id = await draft(operator);
    ok(await attachDocument(id, "curriculum", pdf("curriculum.pdf"), operator));
    const [file, ...more] = (await findApplication(id, operator))?.documents ?? [];
    expect(more).toEqual([]);
    expect(await openApplicationDocument(id, file?.id ?? "", operator)).not.toBeNull();
    ok(await detachDocument(id, file?.id ?? "", operator));
    expect((await findApplication(id, operator))?.documents).toEqual([]);
    expect(await attachDocument(id, "exam", new File(["<html>"], "x.pdf"), operator)).toEqual({
      ok: false,
      refusal: "wrong-type",
    });
  });

  it("is nobody else's: not another operator's, and not the office's", async () => {
    const id = await draft(operator);
    const other = await addOperator();
    expect(await findApplication(id, other)).toBeNull();
    expect(await findApplication(id, rosa)).toBeNull();
    expect(await saveAnswers(id, { exam: "x" }, other)).toEqual({ ok: false, refusal: "not-open" });
    expect(await sendApplication(id, other)).toEqual({ ok: false, refusal: "not-open" });
    expect((await listOwnApplications(other.organizationId)).map((one) => one.id)).toEqual([]);
  });

  it("is offered for what the state recognizes, and for a program of one's own", async () => {
    const program = await addProgram();
    for (const about of ["AZ CPRS", "XX PRSS", "PRSS", program.programId]) {
      expect(await startApplication({ about, name: "N" }, operator), about).toEqual({
        ok: false,
        refusal: "not-offered",
      });
    }
    const own = await startApplication({ about: program.programId }, program.operator);
    expect(await findApplication(ok(own).id, program.operator)).toMatchObject({
      programId: program.programId,
      kind: "PRSS",
    });
  });
});

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
    expect(await saveAnswers(id, { exam: "other" }, operator)).toEqual({
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

describe("asking for more", () => {
  it("names what was found wrong and a day, tells the operator, and hears the answer", async () => {
    const applicant = await addOperator();
    const id = await sent(applicant);
    await find(id, rosa, { exam: { verdict: "not-met", failure: "incomplete" } });
    const more = { requirements: ["exam"], due: inAWeek };
    expect(await askForMore(id, { ...more, due: now }, rosa)).toMatchObject({
      refusal: "day-not-ahead",
    });
    expect(await askForMore(id, { ...more, requirements: ["trainers"] }, rosa)).toMatchObject({
      refusal: "nothing-found",
    });
    ok(await askForMore(id, more, rosa));
    expect(await mailTo(applicant.email)).toEqual(["application-moved"]);
    expect((await listOwnApplications(applicant.organizationId))[0]).toMatchObject({
      standing: "more-asked",
      due: inAWeek,
    });
    ok(await saveAnswers(id, { exam: "Also a practical part." }, applicant));
    expect((await findApplication(id, rosa))?.answers.exam).toContain("Fifty questions");
    ok(await sendApplication(id, applicant));
    expect((await findApplication(id, rosa))?.answers.exam).toBe("Also a practical part.");
    expect(await eventsOf(id)).toEqual([
      "application-sent",
      "application-more-asked",
      "application-answered",
    ]);
  });

  it("a changed answer overtakes what was found of the one before, and of no other", async () => {
    const id = await sent(operator);
    await find(id, rosa, { exam: { verdict: "not-met" } });
    ok(await askForMore(id, { requirements: ["exam"], due: inAWeek }, rosa));
    ok(await saveAnswers(id, { exam: "A practical exam." }, operator));
    ok(await attachDocument(id, "trainers", pdf("trainers.pdf"), operator));
    ok(await sendApplication(id, operator));
    const seen = (await findApplication(id, rosa)) ?? { id, steps: [] };
    const overtaken = (await reviewFindings(seen)).filter((one) => one.overtaken);
    expect(overtaken.map(({ requirement }) => requirement).sort()).toEqual(["exam", "trainers"]);
    expect(await recognizeApplication(id, { from: now }, rosa)).toMatchObject({
      refusal: "in-the-way",
    });
    await find(id, rosa);
    ok(await recognizeApplication(id, { from: now }, rosa));
  });
});

describe("recognition", () => {
  it("makes the program and its recognition, open-ended where no interval is known", async () => {
    const applicant = await addOperator();
    const id = await sent(applicant);
    await find(id, rosa);
    const results = await Promise.all([
      recognizeApplication(id, { from: now }, rosa),
      recognizeApplication(id, { from: now }, paul),
    ]);
    expect(results.every((result) => result.ok)).toBe(true);
    const [recognition, ...more] = await db.programRecognition.findMany({
      where: { applicationId: id },
      include: { program: true },
    });
    expect(more).toEqual([]);
    expect(recognition).toMatchObject({
      to: null,
      program: { operatorId: applicant.organizationId, state: "AZ", kind: "PRSS" },
    });
    expect(await eventsOf(id)).toEqual(["application-sent", "program-recognized"]);
    expect(await mailTo(applicant.email)).toEqual(["application-moved"]);
  });

  it("lasts as long as the office set, from the day on which that begins, with its source", async () => {
    const set = { kind: "PRSS", name: "recognition-term-months", source: "Memo 12" } as const;
    ok(await recordOfficeSetting({ ...set, value: 24, from: inAWeek }, paul));
    const ends = async (from: typeof now) => {
      const id = await sent(operator);
      await find(id, rosa);
      ok(await recognizeApplication(id, { from }, rosa));
      return (await findApplication(id, operator))?.recognized?.to;
    };
    expect(await ends(addDays(inAWeek, -1))).toBeNull();
    expect(await ends(inAWeek)).toBe(
      `${String(Number(inAWeek.slice(0, 4)) + 2)}${inAWeek.slice(4)}`,
    );
    ok(await recordOfficeSetting({ ...set, from: inAWeek }, paul));
    expect(await ends(inAWeek)).toBeNull();
    expect(await recordOfficeSetting({ ...set, kind: "CRSS", from: now }, paul)).toMatchObject({
      refusal: "not-offered",
    });
  });

  it("begins on the day it was sent at the earliest, and within a year", async () => {
    const id = await sent(operator);
    await find(id, rosa);
    const attempt = (from: typeof now) => recognizeApplication(id, { from }, rosa);
    expect(await attempt(addDays(now, -1))).toMatchObject({ refusal: "day-before-sending" });
    expect(await attempt(addDays(now, 367))).toMatchObject({ refusal: "day-too-far" });
    ok(await attempt(now));
  });

  it("cannot be of a second program of the same name, and nothing is left of the attempt", async () => {
    const ids = [await draft(operator), await draft(operator)];
    for (const id of ids) {
      ok(await saveAnswers(id, { name: "Twice Named Institute" }, operator));
      ok(await sendApplication(id, operator));
      await find(id, rosa);
    }
    ok(await recognizeApplication(ids[0] ?? "", { from: now }, rosa));
    expect(await recognizeApplication(ids[1] ?? "", { from: now }, rosa)).toEqual({
      ok: false,
      refusal: "name-taken",
    });
    expect(await eventsOf(ids[1] ?? "")).toEqual(["application-sent"]);
  });

  it("of a program that is recognized already adds later days to it", async () => {
    const { programId, operator: own } = await addProgram({ to: "2027-01-31" });
    const id = await sent(own, programId);
    await find(id, rosa);
    await db.programRecognition.updateMany({
      where: { programId },
      data: { from: new Date(`${addDays(now, -100)}T00:00:00Z`) },
    });
    ok(await recognizeApplication(id, { from: addDays(now, 30) }, rosa));
    const rows = await db.programRecognition.findMany({ where: { programId } });
    expect(rows).toHaveLength(2);
    expect(await db.program.count({ where: { operatorId: own.organizationId } })).toBe(1);
    const again = await sent(own, programId);
    await find(again, rosa);
    expect(await recognizeApplication(again, { from: addDays(now, 30) }, rosa)).toMatchObject({
      refusal: "day-not-later",
    });
  });

  it("is not given for days on which the program is suspended or withdrawn: that is ended first", async () => {
    const { programId, operator: own } = await addProgram({ to: "2027-01-31" });
    await db.programRecognition.updateMany({
      where: { programId },
      data: { from: new Date(`${addDays(now, -100)}T00:00:00Z`) },
    });
    const actionId = await limit(programId, { from: now, kind: "withdrawn" }, rosa, now);
    const id = await sent(own, programId);
    await find(id, rosa);
    const from = addDays(now, 30);
    expect(await recognizeApplication(id, { from }, rosa)).toMatchObject({
      refusal: "limited-then",
    });
    ok(await reinstateProgram(programId, actionId, { from, remark: "Put right." }, rosa, now));
    ok(await recognizeApplication(id, { from }, rosa));
  });
});

describe("a refusal", () => {
  async function refusedApplication(applicant: Applicant = operator): Promise<string> {
    const id = await sent(applicant);
    await find(id, rosa, {
      curriculum: { verdict: "not-met", failure: "out-of-date", curable: true },
    });
    const refusal = { requirements: ["curriculum"], words: "See the findings." };
    ok(await refuseApplication(id, refusal, rosa));
    return id;
  }

  it("gives what was found wrong and whether it can be cured, once", async () => {
    const id = await refusedApplication();
    ok(await refuseApplication(id, { requirements: ["curriculum"] }, rosa));
    const step = (await findApplication(id, operator))?.steps.at(-1);
    expect(step).toMatchObject({
      type: "refused",
      reasons: [{ requirement: "curriculum", reason: "out-of-date", curable: true }],
      words: "See the findings.",
    });
    expect(await eventsOf(id)).toEqual(["application-sent", "application-refused"]);
  });

  it("needs something that was found wrong", async () => {
    const id = await sent(operator);
    await find(id, rosa);
    expect(await refuseApplication(id, { requirements: ["exam"] }, rosa)).toEqual({
      ok: false,
      refusal: "nothing-found",
    });
  });

  it("can be appealed once, and somebody else decides; granted, the program is recognized", async () => {
    const id = await refusedApplication();
    ok(await appealRefusal(id, { words: "It is the edition of this year." }, operator));
    ok(await appealRefusal(id, { words: "Again." }, operator));
    const granted = { decision: "granted", from: now, words: "It is the current one." } as const;
    expect(await decideAppeal(id, granted, rosa)).toMatchObject({ refusal: "own-refusal" });
    expect(await decideAppeal(id, granted, paul)).toMatchObject({ refusal: "in-the-way" });
    await find(id, paul);
    ok(await decideAppeal(id, granted, paul));
    expect(await standingOf(id)).toBe("recognized");
    expect(await eventsOf(id)).toEqual([
      "application-sent",
      "application-refused",
      "application-appealed",
      "program-recognized",
      "application-appeal-decided",
    ]);
  });

  it("that stands after the appeal is final", async () => {
    const id = await refusedApplication();
    ok(await appealRefusal(id, { words: "We disagree." }, operator));
    ok(await decideAppeal(id, { decision: "refused", words: "It is of 2019." }, paul));
    expect(await standingOf(id)).toBe("refused");
    expect(await appealRefusal(id, { words: "Again." }, operator)).toMatchObject({
      refusal: "not-open",
    });
  });

  it("is decided by the one registrar there is, where there is only one", async () => {
    const { id: userId } = await addUser("alone@montana.test", { role: "registrar", state: "MT" });
    const ada: Registrar = { userId, role: "registrar", state: "MT" };
    const id = await draft(operator, "MT CBHPSS");
    ok(await saveAnswers(id, { "proof-of-completion": "on" }, operator));
    ok(await sendApplication(id, operator));
    const finding = { requirement: "exam", verdict: "not-met", curable: false, note: "" } as const;
    ok(await recordFindings(id, [{ ...finding, failure: "incomplete" }], ada));
    ok(await refuseApplication(id, { requirements: ["exam"] }, ada));
    ok(await appealRefusal(id, { words: "We disagree." }, operator));
    ok(await decideAppeal(id, { decision: "refused", words: "It stands." }, ada));
  });
});
