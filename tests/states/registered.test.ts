import { describe, expect, it } from "vitest";
import type { Dated } from "@/lib/rules/dated";
import type { StatePolicy } from "@/lib/rules/policy";
import type { WorkedCase } from "@/lib/rules/worked-case";
import { decide } from "@/lib/states/decide";
import { registered } from "@/lib/states/registered";
import { sentences } from "@/lib/states/say";

/** Parts of an answer that a case may speak of in part; all else is compared whole. */
const parts: ReadonlySet<string> = new Set(["validity", "education", "practice"]);

function check(answer: Readonly<Record<string, unknown>>, expected: WorkedCase["expect"]): void {
  for (const [key, value] of Object.entries(expected)) {
    const actual = answer[key];
    if (parts.has(key) && isRecord(actual) && isRecord(value)) {
      check(actual, value);
    } else {
      expect({ [key]: actual }).toEqual({ [key]: value });
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function findingsIn(answer: unknown): readonly { code: string; reason: string; outcome: string }[] {
  if (!isRecord(answer)) return [];
  const own: unknown = answer.findings;
  const found = Array.isArray(own) ? own.filter(isFinding) : [];
  return [...found, ...[...parts].flatMap((part) => findingsIn(answer[part]))];
}

/** A sentence with something in each slot but the slot's own name, which stands for a value that is missing. */
function filledIn(sentence: string): RegExp {
  const parts = sentence.split(/\{(\w+)(?::\w+)?\}/);
  const pattern = parts.map((part, index) =>
    index % 2 === 0 ? part.replace(/[.*+?^$()|[\]\\]/g, "\\$&") : `(?!${part}\\b).+?`,
  );
  return new RegExp(`^${pattern.join("")}$`);
}

function isFinding(value: unknown): value is { code: string; reason: string; outcome: string } {
  return isRecord(value) && typeof value.code === "string" && typeof value.reason === "string";
}

function parametersOf(policy: StatePolicy): readonly Dated<unknown>[] {
  const kinds = Object.values(policy.credentials).flatMap((kind) => Object.values(kind.parameters));
  return [...kinds, ...Object.values(policy.parameters)];
}

/** The texts, lists and objects in a value in which there is nothing. */
function blanksIn(value: unknown): readonly unknown[] {
  if (typeof value === "object" && value !== null) {
    const within = Object.values(value);
    return within.length === 0 ? [value] : within.flatMap(blanksIn);
  }
  return value === "" || value === undefined || value === null ? [value] : [];
}

function questionsAnswered(policy: StatePolicy): readonly string[] {
  const kinds = Object.values(policy.credentials);
  return [
    "standing",
    "recognition",
    ...(kinds.some((kind) => kind.admission !== null) ? ["admission"] : []),
    ...(policy.services === null ? [] : ["service", "team"]),
    ...(policy.units === null ? [] : ["units"]),
  ];
}

describe.each(registered.map((policy) => [policy.name, policy] as const))("%s", (_, policy) => {
  it.each(policy.cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const answer = decide({ id: one.name, ...one.ask });
    expect(answer.error).toBeUndefined();
    if (answer.error === undefined) check(answer, one.expect);
  });

  it("names each example once", () => {
    const names = policy.cases.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has examples for each question that it answers", () => {
    const asked = new Set(policy.cases.map((one) => one.ask.question));
    expect([...asked].toSorted()).toEqual([...questionsAnswered(policy)].toSorted());
  });

  it("gives each parameter a source, what it says, and a day to review it", () => {
    for (const { label, versions, reviewBy } of parametersOf(policy)) {
      expect(label).not.toBe("");
      for (const { cite } of versions) {
        expect(cite.source, label).not.toBe("");
        expect(cite.section, label).not.toBe("");
        expect(cite.says, label).not.toBe("");
        expect(reviewBy > cite.readOn, label).toBe(true);
      }
    }
  });

  it("says of each source whether it was given, found, or is a reading, and of given ones no address", () => {
    for (const { label, versions } of parametersOf(policy)) {
      for (const { cite } of versions) {
        expect(["given", "found", "reading"], label).toContain(cite.basis);
        if (cite.basis === "given") expect(cite.url, label).toBeNull();
        expect([undefined, true], label).toContain(cite.superseded);
      }
    }
  });

  it("holds no value that says nothing: what nobody found is unknown, never empty and never no", () => {
    for (const { label, versions } of parametersOf(policy)) {
      for (const { value } of versions) {
        expect(value, label).not.toBe(false);
        expect(blanksIn(value), label).toEqual([]);
      }
    }
  });

  it("keeps the versions of each parameter in the order of their days", () => {
    for (const { versions } of parametersOf(policy)) {
      const days = versions.map((version) => version.from);
      expect(days).toEqual([...new Set(days)].toSorted());
    }
  });

  it("explains every finding in English and in Spanish", () => {
    for (const one of policy.cases) {
      for (const { code, reason } of findingsIn(decide(one.ask))) {
        const message = sentences.get(code);
        expect(message, code).toBeDefined();
        expect(reason, code).not.toMatch(/[{}]|undefined/);
        expect(reason, code).toMatch(filledIn(message?.en ?? ""));
      }
    }
  });

  it("says nothing under a code that another state or the common sentences use", () => {
    for (const code of Object.keys(policy.messages)) {
      expect(code.startsWith(`${policy.code.toLowerCase()}-`), code).toBe(true);
    }
  });
});

describe("the sentences", () => {
  it.each([...sentences])("%s names the same values in both languages", (_, { en, es }) => {
    const slots = (text: string): readonly string[] =>
      [...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? "").toSorted();
    expect(en).not.toBe("");
    expect(es).not.toBe("");
    expect(slots(es)).toEqual(slots(en));
  });
});
