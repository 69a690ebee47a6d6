import { beforeAll, describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { appealLimit } from "@/lib/programs/appeal-limit";
import { decideAppeal } from "@/lib/programs/decide-appeal";
import { findProgram, type Program } from "@/lib/programs/find-program";
import { limitRecognition, NewLimit } from "@/lib/programs/limit-recognition";
import { listOwnRecognition } from "@/lib/programs/own-recognition";
import { previewLimit } from "@/lib/programs/preview-limit";
import { recognitionOn } from "@/lib/programs/recognition-on";
import { reinstateProgram } from "@/lib/programs/reinstate-program";
import type { Registrar } from "@/lib/registry/cases";
import { graduate, limit } from "@/tests/support/programs";
import { registrarOf } from "@/tests/support/register";
import { addProgram, mailTo } from "@/tests/support/requests";

const now = date("2026-11-20");
const remark = "Found at a visit.";

let registrar: Registrar;
let elsewhere: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  elsewhere = await registrarOf("ID");
});

async function program(id: string): Promise<Program> {
  const found = await findProgram(id, "AZ");
  if (!found) throw new Error("no such program");
  return found;
}

async function standingOn(id: string, ...days: readonly string[]) {
  const { recognized, actions } = await program(id);
  return days.map((day) => recognitionOn(recognized, actions, date(day)).standing);
}

const typed = { kind: "suspended", reasons: "hours-not-taught", remark } as const;

describe("a suspension of a program", () => {
  it("takes the days of its window, both ends included, and no other", async () => {
    const { programId } = await addProgram();
    await limit(programId, { from: "2024-03-04", to: "2024-04-05" }, registrar);
    expect(
      await standingOn(programId, "2024-03-03", "2024-03-04", "2024-04-05", "2024-04-06"),
    ).toEqual(["recognized", "suspended", "suspended", "recognized"]);
  });

  it("tells each of the operator's people once, and is an event", async () => {
    const { programId, email } = await addProgram();
    await limit(programId, { from: "2024-03-04" }, registrar);
    expect(await mailTo(email)).toEqual(["program-changed"]);
    const events = await db.event.findMany({ where: { programId }, include: { remark: true } });
    expect(events).toMatchObject([{ type: "program-suspended", remark: { text: remark } }]);
  });

  it.each([
    ["ends-before-start", { from: "2024-03-04", to: "2024-03-03" }],
    ["too-far-ahead", { from: "2027-11-21" }],
    ["not-recognized-then", { from: "2014-01-01", to: "2014-12-31" }],
  ])("is refused: %s", async (refusal, days) => {
    const { programId } = await addProgram();
    const input = NewLimit.parse({ ...typed, ...days });
    expect(await limitRecognition(programId, input, registrar, now)).toEqual({
      ok: false,
      refusal,
    });
  });

  it("is not recorded twice for a day, but a withdrawal may follow on it", async () => {
    const { programId } = await addProgram();
    await limit(programId, { from: "2024-03-04", to: "2024-04-05" }, registrar);
    const again = NewLimit.parse({ ...typed, from: "2024-04-05" });
    expect(await limitRecognition(programId, again, registrar, now)).toMatchObject({
      refusal: "limited-already",
    });
    await limit(programId, { from: "2024-03-20", kind: "withdrawn" }, registrar);
    expect(await standingOn(programId, "2024-03-19", "2024-03-20")).toEqual([
      "suspended",
      "withdrawn",
    ]);
  });

  it("is for the office of the program's state alone", async () => {
    const { programId } = await addProgram();
    const input = NewLimit.parse({ ...typed, from: "2024-03-04" });
    expect(await limitRecognition(programId, input, elsewhere, now)).toMatchObject({
      refusal: "not-found",
    });
    expect(await limitRecognition("no-id", input, registrar, now)).toMatchObject({
      refusal: "not-found",
    });
  });

  it("needs a reason of the list, and a remark", () => {
    const { error } = NewLimit.safeParse({ kind: "suspended", from: "2024-03-04" });
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["reasons", "missing"],
      ["remark", "missing"],
    ]);
    expect(NewLimit.safeParse({ ...typed, from: "2024-03-04", reasons: "spite" }).success).toBe(
      false,
    );
  });

  it("counts before it is confirmed what lies inside its window", async () => {
    const { programId } = await addProgram();
    for (const day of ["2024-03-03", "2024-03-04", "2024-04-05", "2024-04-06", null]) {
      await graduate(programId, day, registrar);
    }
    const days = { from: date("2024-03-04"), to: date("2024-04-05") };
    expect(await previewLimit(programId, days)).toEqual({ inside: 2, withoutDay: 1 });
    expect(await previewLimit(programId, { ...days, to: null })).toEqual({
      inside: 3,
      withoutDay: 1,
    });
  });
});

describe("a reinstatement", () => {
  async function reinstate(programId: string, actionId: string, from: string) {
    const input = { from: date(from), remark };
    return reinstateProgram(programId, actionId, input, registrar, now);
  }

  it("recognizes the program again from its day on", async () => {
    const { programId, email } = await addProgram();
    const actionId = await limit(programId, { from: "2024-03-04" }, registrar);
    expect(await reinstate(programId, actionId, "2024-06-03")).toMatchObject({ ok: true });
    expect(
      await standingOn(programId, "2024-03-03", "2024-03-04", "2024-06-02", "2024-06-03"),
    ).toEqual(["recognized", "suspended", "suspended", "recognized"]);
    expect(await mailTo(email)).toEqual(["program-changed", "program-changed"]);
  });

  it.each([
    ["before-window", "2024-03-03"],
    ["after-window", "2024-04-06"],
  ])("is refused: %s", async (refusal, from) => {
    const { programId } = await addProgram();
    const days = { from: "2024-03-04", to: "2024-04-05" };
    const actionId = await limit(programId, days, registrar);
    expect(await reinstate(programId, actionId, from)).toMatchObject({ refusal });
  });

  it("is recorded once", async () => {
    const { programId } = await addProgram();
    const actionId = await limit(programId, { from: "2024-03-04" }, registrar);
    await reinstate(programId, actionId, "2024-06-03");
    expect(await reinstate(programId, actionId, "2024-07-01")).toMatchObject({
      refusal: "reinstated-already",
    });
    expect(await reinstate(programId, programId, "2024-07-01")).toMatchObject({
      refusal: "not-found",
    });
  });
});

describe("an appeal", () => {
  it("is left to a colleague by who decided, where the office has one", async () => {
    const office = await registrarOf("MT");
    const colleague = await registrarOf("MT");
    const { programId, operator } = await addProgram();
    await db.program.update({ where: { id: programId }, data: { state: "MT" } });
    const actionId = await limit(programId, { from: "2024-03-04" }, office);
    await appealLimit(actionId, { remark }, operator);
    const decide = (by: Registrar) =>
      decideAppeal(programId, actionId, { decision: "upheld", remark }, by, now);
    for (const { userId } of [office, colleague]) {
      const grant = { userId, role: "registrar", state: "MT", from: new Date("2020-01-01") };
      await db.roleGrant.create({ data: grant });
    }
    expect(await decide(office)).toMatchObject({ refusal: "own-decision" });
    expect(await decide(colleague)).toMatchObject({ ok: true });
  });

  it("is the operator's own, once, and changes nothing until it is decided", async () => {
    const { programId, operator } = await addProgram();
    const other = await addProgram();
    const actionId = await limit(programId, { from: "2024-03-04" }, registrar);
    const appeal = { remark: "The hours were taught; the sheets are attached." };
    expect(await appealLimit(actionId, appeal, other.operator)).toMatchObject({
      refusal: "not-found",
    });
    expect(await appealLimit(actionId, appeal, operator)).toMatchObject({ ok: true });
    expect(await appealLimit(actionId, appeal, operator)).toMatchObject({
      refusal: "appealed-already",
    });
    expect(await standingOn(programId, "2024-03-04")).toEqual(["suspended"]);
  });

  it("stands on the operator's desk beside the days that it is about", async () => {
    const { programId, operator } = await addProgram();
    const days = { from: "2024-03-04", to: "2024-04-05" };
    const actionId = await limit(programId, days, registrar);
    await appealLimit(actionId, { remark }, operator);
    await decideAppeal(programId, actionId, { decision: "upheld", remark }, registrar, now);
    const [own] = await listOwnRecognition(operator.organizationId);
    expect(own?.actions).toMatchObject([
      { kind: "upheld", ...days },
      { kind: "appealed", ...days },
      { kind: "suspended", ...days, open: false },
    ]);
  });

  it.each([
    ["upheld", "suspended"],
    ["overturned", "recognized"],
  ] as const)("that is %s leaves the program %s", async (decision, standing) => {
    const { programId, operator, email } = await addProgram();
    const actionId = await limit(programId, { from: "2024-03-04" }, registrar);
    const decide = () => decideAppeal(programId, actionId, { decision, remark }, registrar, now);
    expect(await decide()).toMatchObject({ refusal: "no-appeal-open" });
    await appealLimit(actionId, { remark }, operator);
    expect(await decide()).toMatchObject({ ok: true });
    expect(await decide()).toMatchObject({ refusal: "no-appeal-open" });
    expect(await standingOn(programId, "2024-03-04")).toEqual([standing]);
    expect(await mailTo(email)).toEqual(["program-changed", "program-changed"]);
  });
});
