import { describe, expect, it } from "vitest";
import { readStates } from "@/app/compare/read-states";
import { answersFor } from "@/app/portability/answers";
import { matrixOfToday } from "@/app/portability/matrix";
import { readHeld } from "@/app/portability/read-held";
import { answerCsv } from "@/app/states/csv-answer";
import { choose, readListQuery } from "@/app/states/list-query";
import { factRow, factRows } from "@/app/states/rows";
import { bodiesOf } from "@/components/states/fact-row";
import { coverageWords, hoursWords, termWords } from "@/components/states/fact-words";
import { states } from "@/lib/states/catalogue";
import { registered } from "@/lib/states/registered";

describe("the table of states", () => {
  const rows = factRows();

  it("lists 52 jurisdictions, each with its rules or its facts", () => {
    expect(rows).toHaveLength(52);
    const ruled = rows.filter(({ held }) => held === "rules").map(({ code }) => code);
    expect(ruled.toSorted()).toEqual(registered.map(({ code }) => code).toSorted());
  });

  it("says of Arizona that the PRSS does not expire and asks for 4 hours a year", () => {
    const prss = factRow("AZ")?.credentials.find(({ acronym }) => acronym === "PRSS");
    expect(prss && termWords(prss, "en")).toBe("Does not expire");
    expect(prss && hoursWords(prss, "en")).toBe("4 hours in 1 year, 1 of ethics");
    expect(prss && hoursWords(prss, "es")).toBe("4 horas en 1 año, 1 de ética");
  });

  it("says what is inferred, a gap, or not known, in words", () => {
    const said = (code: string) => {
      const row = factRow(code);
      return row && coverageWords(row, "en");
    };
    expect(said("NV")).toBe("Inferred, to be confirmed");
    expect(said("SD")).toBe("A gap in the 2024 survey");
    expect(said("PR")).toBe("Not known");
    expect(said("MD")).toBe("Paid, a source shows it: substance use");
  });

  it("never shows what nobody verified: the District of Columbia's hours are not found", () => {
    const [cps] = factRow("DC")?.credentials ?? [];
    expect(cps && hoursWords(cps, "en")).toBe("Not found");
  });

  it("names Ohio's one body once, where the file says “same”", () => {
    const ohio = factRow("OH");
    expect(ohio && bodiesOf(ohio)).toEqual([
      "Ohio Department of Mental Health and Addiction Services",
    ]);
  });

  it("can be narrowed and ordered by its address, and ignores what it does not know", () => {
    const gaps = choose(rows, readListQuery({ medicaid: "gap" }));
    expect(gaps.map(({ code }) => code)).toEqual(["SD"]);
    const [first] = choose(rows, readListQuery({ sort: "confidence" }));
    expect(first?.confidence).toBe("high");
    expect(choose(rows, readListQuery({ held: "nonsense", sort: ["a", "b"] }))).toEqual(rows);
  });

  it("is given as a file in which no cell is taken for a formula", async () => {
    const answer = answerCsv("states", [["=1+1", "Arizona"]]);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await answer.text()).toContain("'=1+1,Arizona");
  });
});

describe("states to compare", () => {
  it("are read from one list or from several boxes, each once", () => {
    const codes = (named: string | readonly string[]) =>
      readStates(named).policies.map(({ code }) => code);
    expect(codes("az,id,AZ")).toEqual(["AZ", "ID"]);
    expect(codes(["mt", "il"])).toEqual(["MT", "IL"]);
  });

  it("leave out what is no state, and say so", () => {
    expect(readStates("az,xx").unknown).toEqual(["XX"]);
  });
});

describe("a credential to take along", () => {
  it("is named by its address, in any case, with nothing about a person", () => {
    expect(readHeld({ state: "il", credential: "cprs", inforce: "yes" }).held).toEqual({
      state: "IL",
      credential: "CPRS",
      validity: "valid",
    });
    expect(readHeld({ state: "il", credential: "nope" })).toEqual({
      state: "IL",
      held: null,
      isUnknown: true,
    });
    expect(readHeld({})).toEqual({ state: null, held: null, isUnknown: false });
  });

  it("gets an answer of every other state whose rules we hold, with whom to ask and why", () => {
    const answers = answersFor({ state: "IL", credential: "CRSS", validity: null }, "en");
    expect(new Set(answers.map(({ state }) => state)).size).toBe(registered.length - 1);
    for (const { body, reasons, cites } of answers) {
      expect(body).not.toBe("");
      expect(reasons.length).toBeGreaterThan(0);
      expect(cites.length).toBeGreaterThan(0);
    }
  });
});

describe("who recognizes whom", () => {
  const { rows, columns, undecided } = matrixOfToday();

  it("asks every registered credential about every jurisdiction", () => {
    const kinds = registered.flatMap(({ credentials }) => Object.keys(credentials));
    expect(columns.length + undecided.length).toBe(kinds.length);
    expect(rows.map(({ code }) => code)).toEqual(states().map(({ code }) => code));
  });

  it("shows as a picture only what a source settles, and names the rest", () => {
    for (const { cells } of columns) {
      expect(cells.some((cell) => cell !== "refer" && cell !== "home")).toBe(true);
    }
    expect(columns.map(({ credential }) => credential)).toContain("PRSS");
    expect(undecided.map(({ credential }) => credential)).toContain("CBHPSS");
  });
});
