import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import {
  applicationStepTypes,
  mayAppeal,
  operatorDue,
  standingAfter,
  type ApplicationStepType,
} from "@/lib/programs/applications/application-steps";
import { reviewClock } from "@/lib/programs/applications/review-clock";
import {
  disagree,
  latestOfEach,
  obstacles,
  reasonsFound,
  type ReviewFinding,
} from "@/lib/programs/applications/standing-findings";
import { knownProgramPolicy } from "@/lib/states/program";

function steps(...taken: readonly (readonly [ApplicationStepType, string])[]) {
  return taken.map(([type, on]) => ({ type, on: date(on) }));
}

const march = steps(["sent", "2026-03-02"]);
const asked = steps(["sent", "2026-03-02"], ["more-asked", "2026-03-12"]);
const answered = [...asked, ...steps(["answered", "2026-04-01"])];

describe("the office's clock", () => {
  it.each([
    ["on the day it was sent", march, "2026-03-02", 0, true, "2026-04-01"],
    ["a day later", march, "2026-03-03", 1, true, "2026-04-01"],
    ["on the day by the target", march, "2026-04-01", 30, true, "2026-04-01"],
    ["a day after it", march, "2026-04-02", 31, true, "2026-04-01"],
    ["while more is asked", asked, "2026-03-31", 10, false, null],
    ["on the day of the answer", answered, "2026-04-01", 10, true, "2026-04-21"],
    ["after the answer", answered, "2026-04-06", 15, true, "2026-04-21"],
  ] as const)("%s", (_name, taken, on, used, isRunning, due) => {
    expect(reviewClock(taken, date(on), 30)).toEqual({ used, isRunning, due });
  });

  it("has no last day where nobody set one", () => {
    expect(reviewClock(march, date("2026-03-05"), null)).toEqual({
      used: 3,
      isRunning: true,
      due: null,
    });
  });

  it("stands still after a decision, and begins anew with an appeal", () => {
    const decided = [...march, ...steps(["refused", "2026-03-20"])];
    expect(reviewClock(decided, date("2026-06-01"), 30)).toMatchObject({
      used: 18,
      isRunning: false,
    });
    const appealed = [...decided, ...steps(["appealed", "2026-04-10"])];
    expect(reviewClock(appealed, date("2026-04-15"), 30)).toEqual({
      used: 5,
      isRunning: true,
      due: "2026-05-10",
    });
  });

  it("does not run before the first sending", () => {
    expect(reviewClock([], date("2026-03-05"), 30)).toEqual({
      used: 0,
      isRunning: false,
      due: null,
    });
  });
});

describe("where an application stands", () => {
  it.each([
    ["sent", "sent"],
    ["more-asked", "more-asked"],
    ["answered", "sent"],
    ["recognized", "recognized"],
    ["refused", "refused"],
    ["withdrawn", "withdrawn"],
    ["appealed", "appealed"],
    ["appeal-granted", "recognized"],
    ["appeal-refused", "refused"],
  ] as const)("after %s: %s", (type, standing) => {
    expect(standingAfter([{ type, due: null }])).toBe(standing);
  });

  it("is a draft before anything happened", () => {
    expect(standingAfter([])).toBe("draft");
  });

  it("has a last day for the operator only while more is asked", () => {
    const due = date("2026-04-01");
    expect(operatorDue([{ type: "more-asked", due }])).toBe(due);
    expect(
      operatorDue([
        { type: "more-asked", due },
        { type: "answered", due: null },
      ]),
    ).toBeNull();
  });

  it("can be appealed after a refusal and after nothing else", () => {
    const may = applicationStepTypes.filter((type) => mayAppeal([{ type, due: null }]));
    expect(may).toEqual(["refused"]);
  });
});

const early = new Date("2026-03-03T10:00:00Z");
const late = new Date("2026-03-09T10:00:00Z");

function found(about: Partial<ReviewFinding>): ReviewFinding {
  return {
    requirement: "exam",
    verdict: "met",
    failure: null,
    curable: null,
    at: early,
    reviewerId: "rosa",
    ...about,
  };
}

const wanting = { verdict: "not-met", failure: "incomplete", curable: true } as const;

describe("what reviewers found", () => {
  it("is the latest of each, side by side", () => {
    const findings = latestOfEach(
      [found({ at: late }), found(wanting), found({ reviewerId: "paul" })],
      new Map(),
    );
    expect(findings.map(({ reviewerId, verdict }) => `${reviewerId} ${verdict}`).sort()).toEqual([
      "paul met",
      "rosa met",
    ]);
  });

  it("shows disagreement, but not with who did not check or checked an older answer", () => {
    const other = found({ ...wanting, reviewerId: "paul" });
    expect(disagree(latestOfEach([found({}), other], new Map()))).toBe(true);
    const unchecked = found({ verdict: "not-checked", reviewerId: "paul" });
    expect(disagree(latestOfEach([found({}), unchecked], new Map()))).toBe(false);
    const since = new Map([["exam", late]]);
    expect(disagree(latestOfEach([found({ at: late }), other], since))).toBe(false);
  });

  it("is overtaken by an answer sent after it, not by one sent at its moment or before", () => {
    const overtaken = (changed: Date) =>
      latestOfEach([found({ at: early })], new Map([["exam", changed]]))[0]?.overtaken;
    expect([overtaken(late), overtaken(early)]).toEqual([true, false]);
  });

  it("stands in the way where it is wanting or missing, of what is asked alone", () => {
    const { requirements } = knownProgramPolicy("AZ", "PRSS");
    const two = requirements.filter(({ key }) => key === "exam" || key === "exam-mark");
    const on = date("2026-11-22");
    const inTheWay = (...findings: readonly ReviewFinding[]) =>
      obstacles(two, latestOfEach(findings, new Map()), on);
    expect(inTheWay()).toEqual([{ requirement: "exam", why: "not-checked" }]);
    expect(inTheWay(found({ verdict: "not-checked" }))).toEqual([
      { requirement: "exam", why: "not-checked" },
    ]);
    expect(inTheWay(found({}), found({ ...wanting, reviewerId: "paul" }))).toEqual([
      { requirement: "exam", why: "not-met" },
    ]);
    expect(inTheWay(found({}))).toEqual([]);
    expect(inTheWay(found({}), found({ ...wanting, requirement: "exam-mark" }))).toEqual([]);
  });

  it("on appeal, what the deciding registrar found themselves counts over what others found", () => {
    const { requirements } = knownProgramPolicy("AZ", "PRSS");
    const exam = requirements.filter(({ key }) => key === "exam");
    const findings = latestOfEach([found(wanting), found({ reviewerId: "paul" })], new Map());
    const on = date("2026-11-22");
    expect(obstacles(exam, findings, on, "paul")).toEqual([]);
    expect(obstacles(exam, findings, on, "ines")).toHaveLength(1);
  });

  it("gives each reason once, and none that was overtaken", () => {
    const findings = [found(wanting), found({ ...wanting, reviewerId: "paul" })];
    const reason = { requirement: "exam", reason: "incomplete", curable: true };
    expect(reasonsFound(latestOfEach(findings, new Map()))).toEqual([reason]);
    expect(reasonsFound(latestOfEach(findings, new Map([["exam", late]])))).toEqual([]);
  });
});
