import { beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { findApplication } from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { recognizeApplication } from "@/lib/programs/applications/recognize-application";
import { sendApplication } from "@/lib/programs/applications/send-application";
import { reinstateProgram } from "@/lib/programs/reinstate-program";
import { recordOfficeSetting } from "@/lib/programs/office-settings";
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
import { addProgram, mailTo } from "@/tests/support/requests";
import { limit } from "@/tests/support/programs";

const now = today("America/Phoenix");
const inAWeek = addDays(now, 7);
let rosa: Registrar;
let paul: Registrar;
let operator: Applicant & { readonly email: string };

beforeAll(async () => {
  rosa = await registrarOf("AZ");
  paul = await secondRegistrar();
  operator = await addOperator();
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
      ok(await answer(id, { name: "Twice Named Institute" }, operator));
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
