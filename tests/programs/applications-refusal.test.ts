import { beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "@/lib/dates";
import { appealRefusal } from "@/lib/programs/applications/appeal-refusal";
import { askForMore } from "@/lib/programs/applications/ask-for-more";
import { decideAppeal } from "@/lib/programs/applications/decide-appeal";
import { findApplication } from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { recordFindings } from "@/lib/programs/applications/record-findings";
import { refuseApplication } from "@/lib/programs/applications/refuse-application";
import { sendApplication } from "@/lib/programs/applications/send-application";
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
import { noon } from "@/tests/support/requests";
import { addUser } from "@/tests/support/sign-in";

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

async function standingOf(id: string): Promise<string | undefined> {
  return (await findApplication(id, operator))?.standing;
}

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

  it.each([
    ["the day before the last for an answer", -1, false],
    ["on that day", 0, false],
    ["the day after it", 1, true],
  ])("is not given while the operator may still answer: %s", async (_name, days, isGiven) => {
    const id = await sent(operator);
    await find(id, rosa, { exam: { verdict: "not-met", failure: "incomplete" } });
    ok(await askForMore(id, { requirements: ["exam"], due: inAWeek }, rosa));
    const refusal = { requirements: ["exam"] };
    const at = noon(addDays(inAWeek, days));
    expect(await refuseApplication(id, refusal, rosa, at)).toEqual(
      isGiven ? { ok: true, value: null } : { ok: false, refusal: "still-has-time" },
    );
    expect(await standingOf(id)).toBe(isGiven ? "refused" : "more-asked");
  });

  it("may be given as soon as the operator has answered", async () => {
    const id = await sent(operator);
    await find(id, rosa, { exam: { verdict: "not-met", failure: "incomplete" } });
    ok(await askForMore(id, { requirements: ["exam"], due: inAWeek }, rosa));
    ok(await sendApplication(id, operator));
    ok(await refuseApplication(id, { requirements: ["exam"] }, rosa));
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
    ok(await answer(id, { "proof-of-completion": "on" }, operator));
    ok(await sendApplication(id, operator));
    const finding = { requirement: "exam", verdict: "not-met", curable: false, note: "" } as const;
    ok(await recordFindings(id, [{ ...finding, failure: "incomplete" }], ada));
    ok(await refuseApplication(id, { requirements: ["exam"] }, ada));
    ok(await appealRefusal(id, { words: "We disagree." }, operator));
    ok(await decideAppeal(id, { decision: "refused", words: "It stands." }, ada));
  });
});
