import { Engine, type RuleProperties } from "json-rules-engine";
import { addMonths, type PlainDate } from "@/lib/dates";
import type { CredentialFacts } from "@/lib/rules/facts";
import { sumHours, yearOfWork } from "./bare";

type Run = (facts: CredentialFacts, on: PlainDate) => Promise<number>;

function rule(type: string, all: readonly (readonly [string, string, unknown])[]): RuleProperties {
  return {
    conditions: { all: all.map(([fact, operator, value]) => ({ fact, operator, value })) },
    event: { type },
  };
}

/** The Arizona PRSS as rules of json-rules-engine; the hours are summed before each run. */
export function enginePrss(): Run {
  const engine = new Engine([
    rule("valid", [["issued", "equal", true]]),
    rule("owed", [
      ["employed", "equal", true],
      ["total", "lessThan", 4],
    ]),
    rule("owed-ethics", [
      ["employed", "equal", true],
      ["ethics", "lessThan", 1],
    ]),
    rule("may-practice", [["issued", "equal", true]]),
  ]);
  return async (facts, on) => {
    const job = facts.employment.find(
      (one) => one.as === "PRSS" && one.from <= on && (one.to === null || one.to >= on),
    );
    const from = job === undefined ? on : yearOfWork(job.from, on).from;
    const { total, of: ethics } = sumHours(facts, "ethics", from, on);
    const known = { issued: facts.issuedOn <= on, employed: job !== undefined, total, ethics };
    return (await engine.run(known)).events.length;
  };
}

/** The Illinois CRSS as rules of json-rules-engine. */
export function engineCrss(): Run {
  const engine = new Engine([
    rule("valid", [["inTerm", "equal", true]]),
    rule("owed", [["total", "lessThan", 40]]),
    rule("owed-specific", [["specific", "lessThan", 15]]),
    rule("may-practice", [["inTerm", "equal", true]]),
  ]);
  return async (facts, on) => {
    const lastDay = facts.printedExpiry ?? addMonths(facts.issuedOn, 24);
    const { total, of: specific } = sumHours(facts, "crss-specific", facts.issuedOn, on);
    const known = { inTerm: on <= lastDay, total, specific };
    return (await engine.run(known)).events.length;
  };
}
