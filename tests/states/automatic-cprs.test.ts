import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { issued, type HeldCredential } from "@/lib/rules/facts";
import { standing } from "@/lib/states/standing";

const opening = "2017-10-01";

function held(
  issuedOn: string | null,
  printedExpiry: string | null,
  credential = "CRSS",
  state = "IL",
): HeldCredential {
  return {
    state,
    credential,
    issuedOn: issuedOn === null ? null : date(issuedOn),
    printedExpiry: printedExpiry === null ? null : date(printedExpiry),
  };
}

function cprs(
  holds: readonly HeldCredential[],
  issuedOn = opening,
  printedExpiry: string | null = null,
) {
  const facts = {
    ...issued(date(issuedOn)),
    holds,
    printedExpiry: printedExpiry === null ? null : date(printedExpiry),
  };
  return standing({ state: "IL", credential: "CPRS" }, facts, date("2018-01-01")).validity;
}

function isSaidToBeGiven(validity: ReturnType<typeof cprs>): boolean {
  return validity.findings.some((one) => one.code === "il-given-to-crss-holders");
}

describe("the CPRS that CRSS holders were given on October 1, 2017", () => {
  it.each([
    ["lasts to the printed day of the CRSS", held("2016-06-15", "2018-06-15"), "2018-06-15"],
    ["whether or not its first day is known", held(null, "2018-06-15"), "2018-06-15"],
    ["of a CRSS of the day of opening", held("2017-10-01", "2019-03-31"), "2019-03-31"],
    ["of a CRSS that ended on the day of opening", held("2015-10-01", "2017-10-01"), "2017-10-01"],
    ["is counted from the CRSS where no day is printed", held("2016-03-10", null), "2018-03-10"],
    ["to its very last day", held("2015-10-01", null), "2017-10-01"],
    ["and through its renewals", held("2013-10-02", null), "2017-10-02"],
  ])("%s", (_, crss, through) => {
    const validity = cprs([crss]);
    expect(validity.through).toBe(through);
    expect(isSaidToBeGiven(validity)).toBe(true);
  });

  it("looks past what else is held", () => {
    const others = [held("2016-01-01", "2018-02-02", "CFPP"), held("2016-06-15", "2018-06-15")];
    expect(cprs(others).through).toBe("2018-06-15");
  });
});

describe("a CPRS of two years of its own", () => {
  it.each([
    ["is that of who held no CRSS", []],
    ["of whose CRSS was over on the eve", [held("2014-09-30", "2017-09-30")]],
    ["of whose CRSS came a day later", [held("2017-10-02", "2018-10-02")]],
    ["of whose CRSS has no day on record", [held(null, null)]],
    ["of who held another Illinois credential", [held("2016-06-15", "2018-06-15", "CFPP")]],
    ["of who held another state's CRSS", [held("2016-06-15", "2018-06-15", "CRSS", "AL")]],
  ])("%s", (_, holds) => {
    const validity = cprs(holds);
    expect(validity.through).toBe("2019-10-01");
    expect(isSaidToBeGiven(validity)).toBe(false);
  });

  it("is that of the day after the opening, whatever CRSS was held", () => {
    const validity = cprs([held("2016-06-15", "2018-06-15")], "2017-10-02");
    expect(validity.through).toBe("2019-10-02");
    expect(isSaidToBeGiven(validity)).toBe(false);
  });

  it("ends on its own printed day where it shows one", () => {
    const validity = cprs([held("2016-06-15", "2018-06-15")], opening, "2019-09-30");
    expect(validity.through).toBe("2019-09-30");
    expect(isSaidToBeGiven(validity)).toBe(false);
  });
});
