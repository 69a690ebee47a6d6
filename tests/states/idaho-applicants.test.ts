import { describe, expect, it } from "vitest";
import type { ApplicantFacts } from "@/lib/rules/facts";
import { applying } from "@/tests/support/applicant";

describe("in Idaho, hours of work by degree", () => {
  const bachelor = (field: string | null) => ({ level: "bachelor", field }) as const;

  it.each<[string, ApplicantFacts["degree"], number]>([
    ["no degree", null, 200],
    ["a bachelor's in human services", bachelor("human-services"), 100],
    ["a bachelor's in social work", bachelor(" Social Work "), 100],
    ["a bachelor's in another field", bachelor("chemistry"), 200],
    ["a master's in human services", { level: "master", field: "Human services" }, 100],
    ["a doctorate in human services", { level: "doctorate", field: "human services" }, 100],
    ["an associate's in human services", { level: "associate", field: "human-services" }, 200],
  ])("%s: %s", (_, degree, hours) => {
    const short = (experienceHours: number) =>
      applying("ID/CPSS", { degree, experienceHours }).short;
    expect(short(hours - 1)).toEqual({ experienceHours: 1 });
    expect(short(hours)).toEqual({});
  });

  it.each([
    [99, "not-eligible", { experienceHours: 1 }],
    [100, "refer", {}],
    [199, "refer", {}],
    [200, "eligible", {}],
  ])("a bachelor's of which nobody knows the field, %s hours: %s", (hours, outcome, short) => {
    const facts = { degree: bachelor(null), experienceHours: hours };
    expect(applying("ID/CPSS", facts)).toMatchObject({ outcome, short });
  });

  it("hours that are not on record are asked for, whatever the degree", () => {
    for (const degree of [null, bachelor("human-services"), bachelor(null)]) {
      const found = applying("ID/CPSS", { degree, experienceHours: null });
      expect(found).toMatchObject({ outcome: "refer", short: {} });
    }
  });
});
