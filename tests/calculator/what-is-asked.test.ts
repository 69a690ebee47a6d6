import { describe, expect, it } from "vitest";
import { findProblems } from "@/app/calculator/find-problems";
import { kindsFor, servicesFor, statesFor } from "@/app/calculator/offered";
import type { TaskName, Values } from "@/app/calculator/questionnaire";
import { allFields, answerTo, stepsOf } from "@/app/calculator/tasks";
import { fieldsOf, tidied } from "@/app/calculator/values";

/** The places in the question that are asked about, item by item. */
function asked(task: TaskName, values: Values): readonly string[] {
  return stepsOf(task, { values, locale: "en" })
    .flatMap((step) => ("list" in step ? step.item(`${step.list}.0`) : step.fields))
    .flatMap(({ name, kind }) => (kind === "fixed" ? [] : [name.replace(/^facts\./, "")]));
}

function answer(task: TaskName, values: Values) {
  const steps = stepsOf(task, { values, locale: "en" });
  return answerTo(task, allFields(task, steps, values), values, "en");
}

const days = { on: "2026-06-01", "facts.issuedOn": "2025-09-01" };
const prss = { state: "AZ", credential: "PRSS", ...days };

describe("what a holder is asked", () => {
  it("an Arizona PRSS: the first day and the jobs, and hours only when employed", () => {
    expect(asked("standing", prss)).toEqual([
      "issuedOn",
      "on",
      "actions.0.kind",
      "actions.0.from",
      "actions.0.to",
      "employment.0.from",
      "employment.0.to",
    ]);
    expect(asked("standing", { ...prss, "facts.employment.0.from": "2026-01-15" })).toEqual([
      "issuedOn",
      "on",
      "actions.0.kind",
      "actions.0.from",
      "actions.0.to",
      "employment.0.from",
      "employment.0.to",
      "education.0.on",
      "education.0.hours",
      "education.0.categories",
    ]);
  });

  it("everybody: what the body decided, and it changes the answer", () => {
    const suspended = {
      ...prss,
      "facts.actions.0.kind": "suspended",
      "facts.actions.0.from": "2026-05-01",
      "facts.actions.0.to": "2026-06-01",
    };
    expect(answer("standing", suspended)?.sentence).toBe("Suspended.");
    expect(answer("standing", { ...suspended, on: "2026-06-02" })?.sentence).toBe(
      "No education is owed.",
    );
    const givenUp = { ...suspended, "facts.actions.0.kind": "surrendered" };
    expect(answer("standing", givenUp)?.sentence).toBe("Given up by the holder.");
  });

  it("nobody about decisions before the credential there is", () => {
    expect(asked("standing", { ...prss, on: "2025-08-31" })).not.toContain("actions.0.kind");
  });

  it("an Illinois CRSS: renewals and courses, and no job", () => {
    const found = asked("standing", { state: "IL", credential: "CRSS", ...days });
    expect(found).toContain("education.0.course");
    expect(found).toContain("renewals.0.on");
    expect(found).not.toContain("employment.0.from");
  });

  it("an Idaho CPSS: the kind of employer, the short first certificate, and the proof", () => {
    expect(asked("standing", { state: "ID", credential: "CPSS", ...days })).toEqual(
      expect.arrayContaining(["firstCertificate", "employment.0.setting", "proofReceivedOn"]),
    );
  });

  it("under Montana's waiver: the meetings and the certificate; under its board: neither", () => {
    const here = ["supervisionMeetings.0", "holds.0.credential"];
    const waiver = asked("standing", { state: "MT", credential: "SDMI-CPSS", ...days });
    expect(waiver).toEqual(expect.arrayContaining(here));
    const board = asked("standing", { state: "MT", credential: "CBHPSS", ...days });
    expect(board.filter((name) => here.includes(name))).toEqual([]);
    expect(board).toContain("education.0.hours");
  });
});

describe("what an applicant is asked", () => {
  it("lived experience always, and recent stays in Montana only", () => {
    const found = statesFor("admission").flatMap(({ value: state }) =>
      kindsFor("admission", state, "en").map(({ value: credential }) => ({
        name: `${state}/${credential}`,
        facts: asked("admission", { state, credential, on: "2026-03-01" }),
      })),
    );
    expect(found.filter(({ facts }) => !facts.includes("livedExperience"))).toEqual([]);
    const withStays = found.filter(({ facts }) => facts.includes("inpatientStays.0.hours"));
    expect(withStays.map(({ name }) => name)).toEqual(["MT/CBHPSS"]);
  });
});

describe("what is asked about a service", () => {
  it("a crisis asks for training and help at hand, other services do not", () => {
    const about = (service: string) => asked("service", { state: "IL", service, on: "2026-03-01" });
    expect(about("mobile-crisis-response")).toEqual(
      expect.arrayContaining([
        "withQmhpAccess",
        "crisisTrained",
        "others.0.credentials.0.credential",
      ]),
    );
    expect(about("therapy").filter((name) => /crisis|Access|others/.test(name))).toEqual([]);
  });

  it("only the teams that need a peer are offered", () => {
    const found = servicesFor("team", "IL", "en").map(({ value }) => value);
    expect(found).toEqual(["act", "cst"]);
  });
});

it("a state is offered only where it answers: each has an answer when nothing more is known", () => {
  const on = "2026-06-01";
  for (const { value: state } of statesFor("units")) {
    expect(
      answer("units", { state, on, "used.calendarYear": "1", "used.week": "1", requested: "1" }),
    ).not.toBeNull();
  }
  for (const { value: state } of statesFor("standing")) {
    for (const { value: credential } of kindsFor("standing", state, "en")) {
      expect(answer("standing", { state, credential, ...days })?.reasons).not.toEqual([]);
    }
  }
  for (const { value: state } of statesFor("admission")) {
    for (const { value: credential } of kindsFor("admission", state, "en")) {
      expect(answer("admission", { state, credential, on, level: "full" })?.reasons).not.toEqual(
        [],
      );
    }
  }
  for (const { value: service } of servicesFor("service", "IL", "en")) {
    expect(answer("service", { state: "IL", service, on })?.reasons).not.toEqual([]);
  }
});

describe("what is typed", () => {
  it("is wrong all at once, in the reader's language", () => {
    const values = {
      ...prss,
      "facts.issuedOn": "2026-02-30",
      "facts.employment.0.from": "2026-01-15",
    };
    const steps = stepsOf("standing", { values: { ...prss, ...values }, locale: "es" });
    const problems = findProblems(
      "standing",
      allFields("standing", steps, { ...values, on: "" }),
      { ...values, on: "" },
      "es",
    );
    expect(problems).toEqual({
      "facts.issuedOn": ["Primer día de la credencial: no existe el día 2026-02-30."],
      on: ["Respuesta al día: escriba una fecha."],
    });
  });

  it.each([
    ["-1", "it cannot be below zero"],
    ["25", "that day would have more than 24 hours"],
    ["many", "enter a number, such as 1.5"],
    ["", "an answer is needed"],
  ])("“%s” hours of a course: %s", (hours, problem) => {
    const values = {
      ...prss,
      "facts.employment.0.from": "2026-01-15",
      "facts.education.0.on": "2026-02-01",
      "facts.education.0.hours": hours,
    };
    const steps = stepsOf("standing", { values, locale: "en" });
    const problems = findProblems("standing", allFields("standing", steps, values), values, "en");
    expect(problems).toEqual({ "facts.education.0.hours": [`Hours: ${problem}.`] });
  });

  it("may have a comma for its point", () => {
    const found = answer("standing", {
      ...prss,
      "facts.employment.0.from": "2026-01-15",
      "facts.education.0.on": "2026-02-01",
      "facts.education.0.hours": "1,5",
    });
    expect(found?.sentence).toBe(
      "Owed: 2.5 hours, among them 1 hour of ethics, by January 14, 2027.",
    );
  });

  it("keeps its order when an item is empty or removed", () => {
    const list = "facts.education";
    const hours = (values: Values) =>
      Object.entries(values).filter(([name]) => name.endsWith("hours"));
    const typed = { [`${list}.0.hours`]: "1", [`${list}.1.hours`]: "", [`${list}.2.hours`]: "3" };
    expect(hours(tidied(list, typed))).toEqual([
      [`${list}.0.hours`, "1"],
      [`${list}.1.hours`, "3"],
    ]);
    expect(hours(tidied(list, typed, 0))).toEqual([[`${list}.0.hours`, "3"]]);
  });

  it("by a forged form makes no endless page", () => {
    const values = { ...prss, "facts.employment.999999999.from": "2026-01-15" };
    const steps = stepsOf("standing", { values, locale: "en" });
    expect(steps.flatMap((step) => fieldsOf(step, values)).length).toBeLessThan(100);
  });
});
