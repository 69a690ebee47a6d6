import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import type { Category, Service, StandingCredential, Worker } from "@/lib/rules/service";
import { service } from "@/lib/states/services";

const supervisor: Worker = { credentials: [], categories: ["LPHA"], age: null };

function asked(name: Service, worker: Worker, others: readonly Worker[] | null = null) {
  const { permitted, category, findings } = service("IL", {
    service: name,
    on: date("2026-03-01"),
    worker,
    supervisor,
    withQmhpAccess: true,
    crisisTrained: true,
    others,
  });
  return { permitted, category, codes: findings.map((one) => one.code) };
}

function as(categories: readonly Category[], age: number | null = 30): Worker {
  return { credentials: [], categories, age };
}

function holding(
  credential: string,
  validity: StandingCredential["validity"],
  age: number | null = 30,
  state = "IL",
): Worker {
  return { credentials: [{ state, credential, validity }], categories: [], age };
}

describe("the age of staff in Illinois", () => {
  it.each<[Category, Service, number | null, string, Category | null, string]>([
    ["PSW", "vp-cst", 20, "no", null, "il-too-young"],
    ["PSW", "vp-cst", 21, "yes", "PSW", "il-category-serves"],
    ["PSW", "vp-cst", null, "refer", null, "il-age-not-known"],
    ["RSA", "community-support", 20, "no", null, "il-too-young"],
    ["RSA", "community-support", 21, "yes", "RSA", "il-category-serves"],
    ["RSA", "community-support", null, "refer", null, "il-age-not-known"],
    ["MHP", "community-support", 20, "yes", "MHP", "il-category-serves"],
    ["MHP", "community-support", null, "yes", "MHP", "il-category-serves"],
  ])("an %s in %s aged %s: %s", (category, name, age, permitted, sure, code) => {
    const found = asked(name, as([category], age));
    expect(found).toMatchObject({ permitted, category: sure });
    expect(found.codes).toContain(code);
  });
});

describe("a worker of several categories", () => {
  it.each<[readonly Category[], Category]>([
    [["PSW", "QMHP", "RSA"], "QMHP"],
    [["RSA", "PSW"], "RSA"],
    [["MHP", "LPHA"], "LPHA"],
  ])("%j counts as the highest", (categories, category) => {
    expect(asked("vp-cst", as(categories)).category).toBe(category);
  });
});

describe("what a credential makes of its holder", () => {
  const lapsed = "il-credential-not-current";
  const notKnown = "il-credential-not-known-current";

  it.each<[string, Worker, string, Category | null, string]>([
    ["a CRSS", holding("CRSS", "valid"), "yes", "MHP", "il-category-serves"],
    ["a CFPP", holding("CFPP", "valid"), "yes", "MHP", "il-category-serves"],
    ["a CRSS that is over", holding("CRSS", "expired"), "no", null, lapsed],
    ["a CRSS that is suspended", holding("CRSS", "suspended"), "no", null, lapsed],
    ["a CRSS for its board to explain", holding("CRSS", "refer"), "refer", null, notKnown],
    ["a CFPP of unknown standing", holding("CFPP", null), "refer", null, notKnown],
    ["another state's CRSS", holding("CRSS", "valid", 30, "AL"), "no", null, "il-no-category"],
    ["a credential not named", holding("NCPS", "valid"), "no", null, "il-no-category"],
  ])("%s in community support: %s", (_, worker, permitted, category, code) => {
    const found = asked("community-support", worker);
    expect(found).toMatchObject({ permitted, category });
    expect(found.codes).toContain(code);
  });

  it.each<[string, Worker, string, string]>([
    ["current", holding("CPRS", "valid"), "refer", "il-cprs-not-placed"],
    ["of unknown standing", holding("CPRS", null), "refer", "il-cprs-not-placed"],
    ["of a holder of unknown age", holding("CPRS", "valid", null), "refer", "il-cprs-not-placed"],
    ["of a holder aged 21", holding("CPRS", "valid", 21), "refer", "il-cprs-not-placed"],
    ["of a holder aged 20", holding("CPRS", "valid", 20), "no", "il-too-young"],
    ["that is over", holding("CPRS", "expired"), "no", "il-no-category"],
  ])("a CPRS %s on a violence prevention team: %s", (_, worker, permitted, code) => {
    const found = asked("vp-cst", worker);
    expect(found).toMatchObject({ permitted, category: null });
    expect(found.codes).toContain(code);
  });

  it("a CPRS, whatever it is found to be, is below an MHP", () => {
    expect(asked("transition-linkage", holding("CPRS", "valid")).codes).toEqual(
      expect.arrayContaining(["il-category-too-low", "il-cprs-not-placed"]),
    );
  });
});

describe("a mobile crisis team", () => {
  const crss = holding("CRSS", "valid");
  const perhapsMhp = holding("CRSS", null);
  const perhapsPsw = holding("CPRS", "valid");
  const stranger = as([]);
  const psw = as(["PSW"]);

  it.each<[string, Worker, readonly Worker[] | null, string]>([
    ["an MHP whose team is not known", crss, null, "refer"],
    ["an MHP with a PSW", crss, [psw], "yes"],
    ["an MHP with somebody of no category", crss, [stranger], "no"],
    ["an MHP with one of no category and a PSW", crss, [stranger, psw], "yes"],
    ["an MHP with who may be a PSW", crss, [perhapsPsw], "refer"],
    ["a PSW alone", psw, [], "no"],
    ["a PSW with a PSW", psw, [psw], "no"],
    ["a PSW with an MHP", psw, [crss], "yes"],
    ["a PSW with a PSW and an MHP", psw, [psw, crss], "yes"],
    ["a PSW with who may be an MHP", psw, [perhapsMhp], "refer"],
    ["a PSW with a PSW and who may be an MHP", psw, [psw, perhapsMhp], "refer"],
    ["a PSW with who may be a PSW", psw, [perhapsPsw], "no"],
    ["who may be an MHP, with a PSW", perhapsMhp, [psw], "refer"],
  ])("%s: %s", (_, worker, others, permitted) => {
    expect(asked("mobile-crisis-response", worker, others).permitted).toBe(permitted);
  });

  it.each<[string, readonly Worker[] | null, string]>([
    ["with a PSW it may be complete", [psw], "il-team-not-known"],
    ["with a PSW and a stranger too", [psw, stranger], "il-team-not-known"],
    ["alone it is not", [], "il-team-incomplete"],
    ["with a stranger it is not", [stranger], "il-team-incomplete"],
    ["with an MHP it is", [crss], "il-team-complete"],
  ])("of who may be an MHP: %s", (_, others, code) => {
    expect(asked("mobile-crisis-response", perhapsMhp, others).codes).toContain(code);
  });
});
