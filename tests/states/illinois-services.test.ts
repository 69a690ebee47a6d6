import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import type { Category, Service, ServiceCase, Worker } from "@/lib/rules/service";
import { service } from "@/lib/states/services";

function as(...categories: Category[]): Worker {
  return { credentials: [], categories, age: 30 };
}

function certified(credential: string): Worker {
  return { credentials: [{ state: "IL", credential, validity: "valid" }], categories: [], age: 30 };
}

/** Everything else is as the rule wants it: only the worker and the service are in question. */
function asked(name: Service, worker: Worker, more: Partial<ServiceCase> = {}) {
  const { permitted, advised, category, findings } = service("IL", {
    service: name,
    on: date("2026-03-01"),
    worker,
    supervisor: as("LPHA"),
    withQmhpAccess: true,
    crisisTrained: true,
    others: [as("QMHP")],
    ...more,
  });
  return { permitted, advised, category, codes: findings.map((one) => one.code) };
}

const nobody: Worker = { credentials: [], categories: [], age: 30 };

describe("who may deliver an Illinois service, from a PSW to an LPHA", () => {
  it.each<[Service, string]>([
    ["iatp", "no no yes yes yes"],
    ["community-support", "no yes yes yes yes"],
    ["intensive-outpatient", "no no no yes yes"],
    ["medication-administration", "no no refer refer refer"],
    ["medication-training", "no yes yes yes yes"],
    ["psychosocial-rehabilitation", "no yes yes yes yes"],
    ["therapy", "no no yes yes yes"],
    ["crisis-intervention", "no no yes yes yes"],
    ["mobile-crisis-response", "yes yes yes yes yes"],
    ["crisis-stabilization", "no no yes yes yes"],
    ["act", "refer refer yes yes yes"],
    ["cst", "refer refer yes yes yes"],
    ["vp-cst", "yes yes yes yes yes"],
    ["client-centered-consultation", "no yes yes yes yes"],
    ["mental-health-case-management", "no yes yes yes yes"],
    ["transition-linkage", "no no yes yes yes"],
  ])("%s: %s", (name, permitted) => {
    const found = (["PSW", "RSA", "MHP", "QMHP", "LPHA"] as const).map((one) =>
      asked(name, as(one)),
    );
    expect(found.map((one) => one.permitted).join(" ")).toBe(permitted);
    expect(asked(name, nobody)).toMatchObject({ permitted: "no", advised: "no", category: null });
  });
});

describe("what a CRSS or a CFPP may give, and should", () => {
  it.each<[Service, "yes" | "no", "yes" | "no"]>([
    ["iatp", "yes", "yes"],
    ["community-support", "yes", "yes"],
    ["intensive-outpatient", "no", "no"],
    ["medication-training", "yes", "yes"],
    ["psychosocial-rehabilitation", "yes", "yes"],
    ["therapy", "yes", "no"],
    ["crisis-intervention", "yes", "yes"],
    ["mobile-crisis-response", "yes", "yes"],
    ["crisis-stabilization", "yes", "yes"],
    ["act", "yes", "yes"],
    ["cst", "yes", "yes"],
    ["vp-cst", "yes", "yes"],
    ["client-centered-consultation", "yes", "yes"],
    ["mental-health-case-management", "yes", "yes"],
    ["transition-linkage", "yes", "yes"],
  ])("%s: permitted %s, advised %s", (name, permitted, advised) => {
    for (const credential of ["CRSS", "CFPP"]) {
      const found = asked(name, certified(credential));
      expect(found).toMatchObject({ permitted, advised, category: "MHP" });
      expect(found.codes.includes("il-advised-against")).toBe(name === "therapy");
    }
  });

  it.each<[string, Worker, "yes" | "no"]>([
    ["a clinician without a peer's credential", as("MHP"), "yes"],
    ["a clinician with an Illinois one", { ...certified("CRSS"), categories: ["QMHP"] }, "no"],
    [
      "a clinician with another state's",
      { ...as("MHP"), credentials: [{ state: "AL", credential: "CRSS", validity: "valid" }] },
      "yes",
    ],
    [
      "a clinician with both",
      {
        ...as("MHP"),
        credentials: [
          { state: "AL", credential: "CRSS", validity: "valid" },
          { state: "IL", credential: "CRSS", validity: "valid" },
        ],
      },
      "no",
    ],
    ["a clinician who is a PSW besides", as("MHP", "PSW"), "yes"],
  ])("therapy by %s is advised: %s", (_, worker, advised) => {
    expect(asked("therapy", worker)).toMatchObject({ permitted: "yes", advised });
  });

  it("therapy by a PSW alone is neither permitted nor advised", () => {
    const found = asked("therapy", as("PSW"));
    expect(found).toMatchObject({ permitted: "no", advised: "no", category: "PSW" });
    expect(found.codes).toEqual(["il-category-too-low", "il-supervised", "il-advised-against"]);
  });
});

describe("the supervisor of an Illinois service", () => {
  it.each<[Category, Category, "yes" | "no"]>([
    ["RSA", "PSW", "no"],
    ["RSA", "RSA", "no"],
    ["RSA", "MHP", "yes"],
    ["MHP", "MHP", "no"],
    ["MHP", "QMHP", "yes"],
    ["MHP", "LPHA", "yes"],
    ["QMHP", "QMHP", "no"],
    ["QMHP", "LPHA", "yes"],
  ])("of an %s, in community support, may be an %s: %s", (worker, supervisor, permitted) => {
    const found = asked("community-support", as(worker), { supervisor: as(supervisor) });
    expect(found.permitted).toBe(permitted);
    const code = permitted === "yes" ? "il-supervised" : "il-supervisor-too-low";
    expect(found.codes).toEqual(["il-category-serves", code]);
  });

  it("who is not named leaves it open, but for an LPHA, who needs none", () => {
    expect(asked("therapy", as("MHP"), { supervisor: null })).toMatchObject({
      permitted: "refer",
      codes: ["il-category-serves", "il-supervisor-not-known"],
    });
    expect(asked("therapy", as("LPHA"), { supervisor: null })).toMatchObject({
      permitted: "yes",
      codes: ["il-category-serves", "il-top-category"],
    });
  });

  it("is not asked for where the worker has no category at all", () => {
    expect(asked("therapy", nobody, { supervisor: null }).codes).toEqual(["il-no-category"]);
  });

  it.each<[Category, "yes" | "no"]>([
    ["RSA", "no"],
    ["MHP", "no"],
    ["QMHP", "yes"],
  ])("of a PSW on a violence prevention team may be an %s: %s", (supervisor, permitted) => {
    const found = asked("vp-cst", as("PSW"), { supervisor: as(supervisor) });
    expect(found.permitted).toBe(permitted);
  });

  it.each<[number | null, "yes" | "no"]>([
    [20, "no"],
    [21, "yes"],
    [null, "yes"],
  ])("who is an RSA aged %s over a PSW on a crisis team: %s", (age, permitted) => {
    const supervisor = { ...as("RSA"), age };
    expect(asked("mobile-crisis-response", as("PSW"), { supervisor }).permitted).toBe(permitted);
  });
});

describe("what crisis services ask besides", () => {
  it.each<[Service, Category, boolean | null, string]>([
    ["crisis-intervention", "MHP", null, "refer"],
    ["crisis-intervention", "MHP", false, "no"],
    ["crisis-intervention", "QMHP", null, "yes"],
    ["crisis-intervention", "LPHA", false, "yes"],
    ["crisis-stabilization", "MHP", null, "refer"],
    ["crisis-stabilization", "MHP", false, "no"],
    ["therapy", "MHP", false, "yes"],
  ])("%s by an %s with a QMHP at hand %s: %s", (name, worker, withQmhpAccess, permitted) => {
    expect(asked(name, as(worker), { withQmhpAccess }).permitted).toBe(permitted);
  });

  it.each<[Service, boolean | null, string]>([
    ["mobile-crisis-response", null, "refer"],
    ["mobile-crisis-response", false, "no"],
    ["crisis-stabilization", null, "refer"],
    ["crisis-stabilization", true, "yes"],
    ["crisis-intervention", false, "yes"],
  ])("%s with crisis training %s: %s", (name, crisisTrained, permitted) => {
    expect(asked(name, as("MHP"), { crisisTrained }).permitted).toBe(permitted);
  });

  it("a QMHP on the crisis team is a QMHP at hand", () => {
    const without = { withQmhpAccess: null, others: [as("RSA"), as("QMHP")] };
    expect(asked("mobile-crisis-response", as("MHP"), without).permitted).toBe("yes");
    const peers = { withQmhpAccess: null, others: [as("RSA"), as("MHP")] };
    expect(asked("mobile-crisis-response", as("MHP"), peers).permitted).toBe("refer");
    expect(asked("crisis-stabilization", as("MHP"), without).permitted).toBe("refer");
  });
});
