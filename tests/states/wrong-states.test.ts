import { describe, expect, it } from "vitest";
import { decide } from "@/lib/states/decide";

const on = "2026-03-01";
const abroad = [
  { state: "IL", credential: "CRSS" },
  { state: "XX", credential: "CRSS" },
];

describe("a state that does not exist is refused where it is named", () => {
  it.each<[string, object, string]>([
    ["admission", { state: "XX", credential: "CPSS", facts: {} }, "/state"],
    ["service", { state: "XX", service: "act", worker: {} }, "/state"],
    [
      "service",
      { state: "IL", service: "act", worker: { credentials: abroad } },
      "/worker/credentials/1/state",
    ],
    ["team", { state: "XX", service: "act", members: [] }, "/state"],
    [
      "team",
      { state: "IL", service: "act", members: [{}, { credentials: abroad }] },
      "/members/1/credentials/1/state",
    ],
    ["units", { state: "XX" }, "/state"],
  ])("%s %j: %s", (question, asked, path) => {
    const answer = decide({ id: 7, question, on, ...asked });
    expect(answer).toMatchObject({ id: 7, error: { code: "unknown-state", path } });
  });

  it("and a credential that its state does not have", () => {
    const answer = decide({
      question: "admission",
      state: "ID",
      credential: "CRSS",
      on,
      facts: {},
    });
    expect(answer).toMatchObject({ error: { code: "unknown-credential", path: "/credential" } });
  });
});

describe("a state whose services we do not hold says whom to ask", () => {
  const body = "Ohio Department of Mental Health and Addiction Services";

  it.each<[string, object, object]>([
    ["service", { service: "act", worker: {} }, { permitted: "refer", advised: "no" }],
    ["team", { service: "act", members: [] }, { compliant: "refer", until: null }],
    ["units", {}, { outcome: "refer", limit: null }],
    ["admission", { credential: "CPRS", facts: {} }, { outcome: "refer" }],
  ])("%s", (question, asked, answer) => {
    const code = question === "admission" ? "admission-not-held" : "services-not-held";
    expect(decide({ question, state: "OH", on, ...asked })).toMatchObject({
      ...answer,
      findings: [{ code }],
    });
    expect(JSON.stringify(decide({ question, state: "OH", on, ...asked }))).toContain(body);
  });
});
